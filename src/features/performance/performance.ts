import { performanceFigures, type PerformanceFigures, type Spread } from './schema.ts';
import { BUDGETS } from './budgets.ts';
import figures from './performance.json' with { type: 'json' };

/** A cell of a table; one with a page names where the value was found. */
export interface Cell {
  readonly text: string;
  readonly page?: string | undefined;
}

/** Measured figures of one kind, ready to be shown. */
export interface FiguresTable {
  /** Part of `performance.json`, and id of its heading. */
  readonly id: keyof PerformanceFigures;
  readonly title: string;
  /** What is measured, for every reader. */
  readonly plain: string;
  /** How it is measured, for engineers. */
  readonly exact: string;
  /** The command that measures it anew. */
  readonly command: string;
  readonly columns: readonly string[];
  /** None when it was not measured yet. */
  readonly rows: readonly (readonly Cell[])[];
  /** When and where; undefined when it was not measured yet. */
  readonly measured: NonNullable<PerformanceFigures['bytes']>['measured'] | undefined;
}

/** @throws {Error} when `performance.json` is not what the benches write. */
export function readFigures(json: unknown = figures): PerformanceFigures {
  const { data, error } = performanceFigures.safeParse(json);
  if (data) return data;
  const [issue] = error.issues;
  throw new Error(
    `src/features/performance/performance.json: ${issue?.path.join('.')}: ${issue?.message}. ` +
      'Do not write it by hand: run `npm run bench`',
  );
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits });
const cell = (text: string): Cell => ({ text });
const spreadCells = ({ median, p95, most, at }: Spread, digits = 0): Cell[] => [
  cell(number(median, digits)),
  cell(number(p95, digits)),
  { text: number(most, digits), page: at },
];
const SPREAD = ['Median', '95 in 100 stay below', 'Largest'];
const budget = (value: number | undefined): Cell => cell(value === undefined ? '' : number(value));

const pagesText = (pages: number): string =>
  `${number(pages)} pages; of the pages of single codes, the longest of each system.`;

const WHAT = {
  guide: 'Guide: from answers to pages',
  names: 'Search: names and spelling',
  search: 'Search: from key to first result',
} as const;

const MS_A_PAGE = ['ms a page', 'ms for each page more'];

type Size = NonNullable<PerformanceFigures['build']>['sizes'][number];

/** What a further page costs, without what starting a build costs however small the site is. */
const eachMore = (before: Size | undefined, { pages, seconds }: Size): string =>
  before ? number(((seconds - before.seconds) * 1000) / (pages - before.pages), 1) : '';

/** Every part in the order of the page, measured or not. */
export function tablesOf(figures: PerformanceFigures): FiguresTable[] {
  const { bytes, vitals, latency, build, lighthouse, observatory } = figures;
  const profile = vitals?.profile;
  return [
    {
      id: 'bytes',
      title: 'Bytes to load',
      plain: 'What your device loads to show one page. Less is faster, and costs less.',
      exact:
        'Bytes after brotli at its best level, before any interaction, counted from the built files. ' +
        (bytes ? pagesText(bytes.all.n) : ''),
      command: 'npm run bench -- bytes',
      columns: ['Bytes', ...SPREAD, 'Our limit'],
      rows: bytes
        ? [
            [cell('Page and its styles'), ...spreadCells(bytes.first), budget(BUDGETS.first)],
            [cell('Scripts'), ...spreadCells(bytes.js), budget(BUDGETS.js)],
            [cell('Everything'), ...spreadCells(bytes.all), budget(BUDGETS.all)],
          ]
        : [],
      measured: bytes?.measured,
    },
    {
      id: 'vitals',
      title: 'On a slow phone',
      plain: 'How soon a page stands on a slow phone, and whether it holds still.',
      exact: profile
        ? `Chromium, processor slowed ${profile.cpuSlowdown} times, ` +
          `${number(profile.downKbits)} kbit/s down, ${number(profile.upKbits)} kbit/s up, ` +
          `${profile.rttMs} ms for each request, ${profile.width} by ${profile.height} pixels, ` +
          `nothing kept from page to page. ${pagesText(vitals.lcpMs.n)} ` +
          'LCP: largest contentful paint. ' +
          'TBT: what long tasks take beyond 50 ms. CLS: sum of all layout shifts.'
        : '',
      command: 'npm run bench -- vitals',
      columns: ['Measure', ...SPREAD, 'Our limit'],
      rows: vitals
        ? [
            [
              cell('Main part shows (LCP), ms'),
              ...spreadCells(vitals.lcpMs),
              budget(BUDGETS.lcpMs),
            ],
            [cell('Cannot react (TBT), ms'), ...spreadCells(vitals.tbtMs), budget(BUDGETS.tbtMs)],
            [cell('Moves by itself (CLS)'), ...spreadCells(vitals.cls, 4), budget(BUDGETS.cls)],
          ]
        : [],
      measured: vitals?.measured,
    },
    {
      id: 'latency',
      title: 'Search and guide',
      plain: 'How long you wait for an answer, in thousandths of a second.',
      exact:
        'Milliseconds. Search runs in Chromium at full speed, on an index already loaded. The larger ' +
        'site is made up, to see how the search grows.',
      command: 'npm run bench -- latency',
      columns: ['Answer', 'Pages', ...SPREAD, 'Our limit'],
      rows: (latency?.rows ?? []).map(({ what, pages, ms }) => [
        cell(WHAT[what]),
        cell(pages === undefined ? '' : number(pages)),
        ...spreadCells(ms, 1),
        budget(what === 'search' ? BUDGETS.searchMs : undefined),
      ]),
      measured: latency?.measured,
    },
    {
      id: 'build',
      title: 'Making the site',
      plain: 'How long a computer takes to make the whole site, and sites far larger than it.',
      exact:
        'Made-up sites. Wall-clock time, processor time of all its processes, and the largest ' +
        `memory of the main one. Our limit is ${BUDGETS.buildMs} ms a page.`,
      command: 'npm run bench -- build',
      columns: [
        'Pages',
        'Seconds',
        'Processor seconds',
        ...MS_A_PAGE,
        'Memory, MB',
        'Bytes a page',
      ],
      rows: (build?.sizes ?? []).map((size, i, sizes) => [
        cell(number(size.pages)),
        cell(number(size.seconds, 1)),
        cell(number(size.cpuSeconds, 1)),
        cell(number((size.seconds * 1000) / size.pages, 1)),
        cell(eachMore(sizes[i - 1], size)),
        cell(number(size.peakMb)),
        cell(number(size.pageBytes)),
      ]),
      measured: build?.measured,
    },
    {
      id: 'lighthouse',
      title: 'Scores from Lighthouse',
      plain: `A program by Google rates pages. ${BUDGETS.lighthouse} is the best score.`,
      exact: lighthouse
        ? `${lighthouse.tool}, mobile preset, simulated throttling, median of ${lighthouse.runs} ` +
          'runs. LCP and TBT in ms.'
        : '',
      command: 'npm run bench:lighthouse',
      columns: ['Page', 'Speed', 'Access', 'Practices', 'SEO', 'LCP', 'TBT', 'CLS'],
      rows: (lighthouse?.pages ?? []).map((page) => [
        { text: '', page: page.path },
        ...[page.performance, page.accessibility, page.bestPractices, page.seo].map((score) =>
          cell(number(score)),
        ),
        ...[page.lcpMs, page.tbtMs].map((ms) => cell(number(ms))),
        cell(number(page.cls, 3)),
      ]),
      measured: lighthouse?.measured,
    },
    {
      id: 'observatory',
      title: 'Score from Observatory',
      plain: 'A program by Mozilla rates how well the site is guarded against attacks.',
      exact: observatory ? `${observatory.tool}, on the headers that the build writes.` : '',
      command: 'npm run bench:observatory',
      columns: ['Score', 'Grade', 'Tests failed', 'Our limit'],
      rows: observatory
        ? [
            [
              cell(number(observatory.score)),
              cell(observatory.grade),
              cell(number(observatory.failed)),
              budget(BUDGETS.observatory),
            ],
          ]
        : [],
      measured: observatory?.measured,
    },
  ];
}
