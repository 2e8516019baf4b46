import { clashGrade, role as roleWords } from '../../../model/labels.ts';
import { DO_NOT_STOP } from '../clashes.ts';
import {
  findingsOf,
  keyOf,
  NOT_COVERED_HERE,
  noPageWords,
  RISKS,
  riskAnswers,
  stoppingOf,
  titleOf,
  type Finding,
} from './findings.ts';
import type { CheckData, Chosen } from './types.ts';

type NoPage = Extract<Chosen, { kind: 'no-page' }>;

type Attributes = Readonly<Record<string, string>>;

function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One medicine of the list, with the button that takes it out. */
export function row(chosen: Chosen): HTMLElement {
  const name = titleOf(chosen);
  const mark: Attributes =
    chosen.kind === 'page' ? { 'data-chosen': keyOf(chosen) } : { 'data-no-page': chosen.name };
  const words =
    chosen.kind === 'page'
      ? element('a', { href: `/medications/${chosen.medicine.slug}/` }, name)
      : element('span', {}, name);
  const button = element(
    'button',
    { type: 'button', 'data-act': 'remove', 'aria-label': `Take out ${name}` },
    'Take out',
  );
  return element('li', mark, words, button);
}

const HEADS: Readonly<Record<Exclude<Finding['kind'], 'clash'>, string>> = {
  'may-cause': roleWords['may-cause'],
  'may-worsen': roleWords['may-worsen'],
  treats: roleWords.treats,
  'no-link-found': 'No link to jerks found',
};

const more = (href: string, title: string): HTMLElement =>
  element('p', {}, element('a', { href, class: 'own-line' }, title));

function card(finding: Finding): HTMLElement {
  const { kind, grade, titles, medicines, text, act, href, also } = finding;
  const attributes: Record<string, string> = {
    'data-finding': kind,
    'data-medicines': medicines.join(' '),
  };
  if (kind !== 'clash') {
    return element(
      'li',
      attributes,
      element('h3', {}, `${titles.join(', ')}: ${HEADS[kind].toLowerCase()}`),
      element('p', {}, text),
      more(href, kind === 'no-link-found' ? 'What was searched' : 'Read its page'),
    );
  }
  attributes['data-grade'] = grade ?? 'watch';
  return element(
    'li',
    attributes,
    element('h3', {}, `${clashGrade[grade ?? 'watch']}: ${titles.join(' + ')}`),
    element('p', {}, `${text} `, element('strong', {}, act ?? '')),
    ...(also ?? []).map((other) => element('p', {}, `${other.text} ${other.act ?? ''}`)),
    more(href, 'Read the warning on its page'),
  );
}

const part = (title: string, findings: readonly Finding[], lead?: string): HTMLElement[] =>
  findings.length === 0
    ? []
    : [
        element(
          'section',
          {},
          element('h2', {}, title),
          ...(lead ? [element('p', {}, lead)] : []),
          element('ul', {}, ...findings.map(card)),
        ),
      ];

/** What can be said of a medicine without a page: what it holds, its class, and as what it was checked. */
function noPageLine({ name, groups, listed, unlisted }: NoPage, data: CheckData): HTMLElement {
  const holds = listed?.substances.length ? ` It holds ${listed.substances.join(' and ')}.` : '';
  const known = unlisted ? ' Its name is not in our list of all medicines.' : '';
  const words = [
    `${noPageWords(name, `${holds}${known}`)} Ask a pharmacist about it.`,
    groups.length > 0
      ? ` Checked as: ${groups.map((group) => data.groups[group] ?? group).join(', ')}.`
      : ' It was checked against nothing.',
  ];
  const links = (listed?.classPage?.urls ?? []).map((href) =>
    element('a', { href, class: 'own-line' }, `Its class: ${listed?.classPage?.name ?? ''}`),
  );
  return element('p', { class: 'no-page' }, ...words, ...links.slice(0, 1));
}

/** Writes all findings, grave first. */
export function render(area: HTMLElement, list: readonly Chosen[], data: CheckData): void {
  if (list.length === 0) return area.replaceChildren();
  const findings = findingsOf(list);
  const of = (...kinds: Finding['kind'][]) => findings.filter(({ kind }) => kinds.includes(kind));
  const stopping = stoppingOf(list);
  const noPage = list.flatMap((chosen) => (chosen.kind === 'no-page' ? [chosen] : []));
  area.replaceChildren(
    ...part('Warnings about taking them together', of('clash'), DO_NOT_STOP),
    ...(stopping.length > 0
      ? [
          element(
            'section',
            { class: 'hold' },
            element('h2', {}, 'Do not stop these suddenly'),
            element(
              'ul',
              {},
              ...stopping.map(({ title, text }) =>
                element('li', {}, element('strong', {}, `${title}.`), ` ${text}`),
              ),
            ),
          ),
        ]
      : []),
    ...part('Which may cause or worsen jerks', of('may-cause', 'may-worsen')),
    ...part('Which treat jerks', of('treats')),
    ...part('We looked, and found no link', of('no-link-found')),
    ...noPage.filter(({ noLink }) => !noLink).map((chosen) => noPageLine(chosen, data)),
    element('p', { class: 'limits' }, NOT_COVERED_HERE),
    more('/symptoms/when-to-get-help/', 'Signs that need help at once'),
  );
}

/** Shows the questions on risks that matter for the list, and answers those that are ticked. */
export function renderAnswers(area: HTMLElement, list: readonly Chosen[]): void {
  let asked = false;
  for (const { id } of RISKS) {
    const question = area.querySelector<HTMLElement>(`[data-risk="${id}"]`);
    const answers = riskAnswers(list, id);
    const box = question?.querySelector('input');
    const place = question?.querySelector('ul');
    if (!question || !box || !place) throw new Error(`medicine-check: there is no question ${id}`);
    question.hidden = answers.length === 0;
    asked ||= answers.length > 0;
    place.replaceChildren(
      ...(box.checked
        ? answers.map(({ title, text }) =>
            element('li', {}, element('strong', {}, `${title}.`), ` ${text}`),
          )
        : []),
    );
  }
  area.hidden = !asked;
}
