import { factOf, type Clue, type Match } from './rank.ts';
import type { Level } from './urgency.ts';

export interface ResultView {
  /** Undefined while too little is known. */
  readonly level: Level | undefined;
  /** Rules behind the level, as list items of the page. */
  readonly rules: readonly Node[];
  readonly groups: readonly (readonly { match: Match; row: HTMLTableRowElement | undefined }[])[];
  readonly summary: readonly string[];
  /** Address of the appointment sheet, with the answers in its fragment. */
  readonly sheet: string;
  /** Questions that have answers, for "change". */
  readonly answers: readonly { id: string; label: string }[];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  emergency: 'Get help now',
  urgent: 'See a doctor soon',
  routine: 'Make an appointment if it bothers you or comes often',
  none: 'No need for a doctor, as far as your answers tell',
};

type Child = Node | string | false | undefined;

/** An element with attributes and children; text is always text, never markup. */
function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

const button = (label: string, data: string, value = ''): HTMLButtonElement =>
  el('button', { type: 'button', [`data-${data}`]: value }, label);

/** The advice on how soon to act. */
export function drawUrgency(level: Level, rules: readonly Node[]): HTMLElement {
  return el(
    'div',
    { class: 'urgency', 'data-urgency': level, 'data-level': level },
    el('p', {}, el('strong', {}, `${LEVEL_WORDS[level]}.`)),
    rules.length > 0 && el('ul', {}, ...rules),
    el('p', {}, el('a', { href: '/symptoms/when-to-get-help/' }, 'All signs that need help')),
  );
}

/** Everything below the questions once there is something to say. */
export function drawResult(view: ResultView): Node[] {
  const parts: (Node | undefined)[] = [
    el('h2', { id: 'result-title', tabindex: '-1' }, 'Pages that match what you told us'),
    el(
      'p',
      {},
      'This is a guide to reading, not a diagnosis. Only a doctor who examines you can tell.',
    ),
    view.level === 'emergency'
      ? el('p', {}, 'First of all, follow the advice at the top.')
      : view.level && drawUrgency(view.level, view.rules),
    ...view.groups.map(drawGroup),
    el(
      'p',
      {},
      'Many people who are sent to a specialist for jerks turn out to have something else: see ',
      el('a', { href: '/symptoms/look-alikes/' }, 'jerks that are not myoclonus'),
      '.',
    ),
    el('h3', {}, 'To show a doctor'),
    el('ul', {}, ...view.summary.map((line) => el('li', {}, line))),
    el(
      'p',
      { class: 'steps' },
      button('Copy this list', 'copy'),
      button('Print this page', 'print'),
      button('Copy a link with my answers', 'link'),
      el('a', { href: view.sheet, class: 'button' }, 'Take this to your appointment sheet'),
    ),
    el('p', { class: 'small' }, 'The link holds your answers. Whoever has it can read them.'),
    el('div', { 'data-copied': '' }),
    el('h3', {}, 'Change an answer'),
    el(
      'p',
      { class: 'steps' },
      ...view.answers.map(({ id, label }) => button(label, 'change', id)),
      button('Start again', 'again'),
    ),
    el(
      'p',
      {},
      el('a', { href: '/about/which-type/' }, 'How this guide works, and what it cannot do'),
    ),
  ];
  return parts.filter((part): part is Node => part !== undefined);
}

function drawGroup(group: ResultView['groups'][number], index: number): HTMLElement {
  const tests = new Map(
    group.flatMap(({ row }) =>
      [...(row?.querySelectorAll<HTMLAnchorElement>('td:last-child a') ?? [])].map((link) => [
        link.href,
        link.textContent ?? '',
      ]),
    ),
  );
  return el(
    'section',
    { class: 'group' },
    el('h3', {}, `Suggestion ${index + 1}`),
    group.length > 1 &&
      el('p', {}, 'A story alone cannot tell these apart, so they stand together. Tests can.'),
    ...group.map(({ match, row }) => drawOutcome(match, row)),
    tests.size > 0 &&
      el(
        'p',
        {},
        'Tests that help to tell: ',
        ...[...tests].flatMap(([href, title], i): Child[] => [
          i > 0 && ', ',
          el('a', { href }, title),
        ]),
        '.',
      ),
  );
}

function drawOutcome(match: Match, row: HTMLTableRowElement | undefined): HTMLElement {
  const link = row?.querySelector('a');
  const url = link?.getAttribute('href') ?? '/types/';
  return el(
    'div',
    { 'data-outcome': match.id, class: 'outcome' },
    el('h4', {}, el('a', { href: url }, link?.textContent ?? match.id)),
    el('p', {}, 'Because you said: ', ...reasons(match.matched, url), '.'),
    match.against.length > 0 &&
      el('p', {}, 'What speaks against it: ', ...reasons(match.against, url), '.'),
  );
}

/** Each reason with a link to the source, in the list of the page that it speaks for. */
const reasons = (clues: readonly Clue[], url: string): Child[] =>
  clues.flatMap((clue, i): Child[] => [
    i > 0 && '; ',
    `${factOf(clue)} `,
    el('a', { href: `${url}#source-${clue.source}`, class: 'small' }, '(source)'),
  ]);
