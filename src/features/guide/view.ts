import { factOf } from '../../model/guide-questions.ts';
import { NOT_MYOCLONUS } from './candidates.ts';
import type { Named } from './named.ts';
import type { Outcome } from './outcomes.ts';
import { renderPlaces } from './places-view.ts';
import type { Clue, Match } from './rank.ts';
import { FIT_WORDS, levelWords, type Line, type Shown } from './result.ts';
import type { Level, UrgencyRule } from './urgency.ts';

export interface ResultView {
  /** Undefined while too little is known. */
  readonly level: Level | undefined;
  /** Rules behind the level. */
  readonly rules: readonly UrgencyRule[];
  /** The medicine that the reader named. */
  readonly named: Named | undefined;
  readonly shown: Shown;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** What was answered, and the screen on which to change it. */
  readonly changes: readonly { readonly screen: string; readonly line: Line }[];
}

type Child = Node | string | false | undefined;

/** An element with attributes and children; text is always text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

const button = (label: string, data: string, value = '', name = label): HTMLButtonElement =>
  el('button', { type: 'button', [`data-${data}`]: value, 'aria-label': name }, label);

/** Everything that takes the place of the questions at the end. */
export const renderResult = (view: ResultView): Node[] =>
  [
    el('h2', { id: 'result-title', tabindex: '-1' }, 'What to do, and what fits'),
    renderLevel(view),
    view.named && renderNamed(view.named),
    el('h3', {}, 'Pages that fit'),
    el(
      'p',
      {},
      'This points you to pages. It does not tell what you have: only a doctor who examines you can. A reason with a line under it leads to its source.',
    ),
    view.shown.nothingFits &&
      el(
        'p',
        { 'data-nothing-fits': '' },
        el('strong', {}, 'Nothing here fits well.'),
        view.shown.matches.length > 0
          ? ' What comes nearest is below. Show a doctor your answers, with a film of the jerks if you can.'
          : ' Show a doctor your answers, with a film of the jerks if you can.',
      ),
    view.shown.alike && el('p', {}, 'A story alone cannot tell some of these apart. Tests can.'),
    el('ol', { class: 'fits' }, ...view.shown.matches.map((match) => renderMatch(match, view))),
    el(
      'p',
      {},
      'Many people who are sent to a specialist for jerks turn out to have something else: see ',
      el('a', { href: '/symptoms/look-alikes/' }, 'jerks that are not myoclonus'),
      '. Every medicine that can cause or treat jerks has ',
      el('a', { href: '/medications/' }, 'a page of its own'),
      '.',
    ),
    el('h3', {}, 'Your answers, to show a doctor'),
    el('ul', { class: 'changes' }, ...view.changes.map(renderChange)),
    el(
      'p',
      { class: 'steps' },
      button('Copy this list', 'copy'),
      button('Print this page', 'print'),
      button('Take it to the appointment sheet', 'sheet'),
      button('Copy a link with my answers', 'link'),
      button('Start again', 'again'),
    ),
    el('div', { 'data-copied': '' }),
    el(
      'p',
      { class: 'small' },
      'The link holds your answers, but no name of a medicine. Whoever has it can read them.',
    ),
    el(
      'p',
      {},
      el('a', { href: '/about/which-type/' }, 'How this guide works, and what it cannot do'),
    ),
  ].filter((node): node is HTMLElement => Boolean(node));

/** How soon to act. */
function renderLevel({ level, rules }: ResultView): HTMLElement {
  const all = el('a', { href: '/symptoms/when-to-get-help/' }, 'All signs that need help');
  if (!level) {
    return el(
      'div',
      { class: 'urgency' },
      el('p', {}, 'Your answers do not tell how soon to act. If you are worried, call a doctor.'),
      el('p', {}, all),
    );
  }
  return el(
    'div',
    { class: 'urgency', 'data-urgency': level, 'data-level': level },
    el('p', {}, el('strong', {}, `${levelWords(level, rules)}.`)),
    rules.length > 0 && el('ul', {}, ...rules.map(renderRule)),
    el('p', {}, all),
  );
}

/** A sign with what to do, and the way to its reason and sources. */
const renderRule = ({ bold, advice, href }: UrgencyRule): HTMLElement =>
  el('li', {}, el('b', {}, `${bold}.`), ` ${advice} `, el('a', { href }, 'Why, and sources'));

/** What the site knows of the medicine, and the way to its page. */
const renderNamed = ({ title, facts, links, hasPage }: Named): HTMLElement =>
  el(
    'div',
    { class: 'named', 'data-named': title, ...(hasPage ? {} : { 'data-no-page': title }) },
    el('h3', {}, `You named ${title}`),
    el('ul', {}, ...facts.map((fact) => el('li', {}, fact))),
    ...links.map(({ href, text }) => el('p', {}, el('a', { href, class: 'own-line' }, text))),
    el(
      'p',
      {},
      'Do you take several? ',
      el('a', { href: '/medications/check/' }, 'Check them together'),
      '.',
    ),
  );

function renderMatch(match: Match, { outcomes }: ResultView): HTMLElement {
  const outcome = outcomes.get(match.id);
  const [slug = '', anchor] = match.id.split('#');
  const url = outcome?.url ?? '/types/';
  const page = url.split('#')[0] ?? url;
  return el(
    'li',
    {
      class: 'fit',
      'data-outcome': slug,
      'data-fit': match.fit,
      ...(slug === NOT_MYOCLONUS && anchor ? { 'data-look-alike': anchor } : {}),
    },
    el(
      'div',
      { class: 'title' },
      outcome && renderPlaces(outcome.places),
      el('h4', {}, el('a', { href: url }, outcome?.title ?? match.id)),
    ),
    slug === NOT_MYOCLONUS
      ? el('p', {}, 'This is not myoclonus, but looks like it.')
      : outcome?.about
        ? el('p', {}, outcome.about)
        : undefined,
    el('p', { class: 'score' }, FIT_WORDS[match.fit]),
    el('p', {}, el('b', {}, 'Because you said: '), ...reasons(match.matched, page), '.'),
    match.against.length > 0 &&
      el('p', {}, el('b', {}, 'What speaks against it: '), ...reasons(match.against, page), '.'),
  );
}

/** Each reason; with a source it leads to it, in the list of the page that it speaks for. */
const reasons = (clues: readonly Clue[], page: string): Child[] =>
  clues.flatMap(({ question, answer, source }, i): Child[] => {
    const fact = factOf(question, answer);
    return [i > 0 && '; ', source ? el('a', { href: `${page}#source-${source}` }, fact) : fact];
  });

const renderChange = ({ screen, line }: ResultView['changes'][number]): HTMLElement =>
  el(
    'li',
    {},
    el('p', {}, el('span', { class: 'small' }, line.asks), ` ${line.says}`),
    button('Change', 'change', screen, `Change: ${line.asks}`),
  );

/** The line of advice in the bar. */
export const renderAdvice = (first: string, rest: string, level: Level): Node[] => [
  el('p', {}, el('b', {}, first), rest && ` ${rest}`),
  ...(level === 'emergency' ? [button('What to do', 'finish')] : []),
];
