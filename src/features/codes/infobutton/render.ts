import { answerRequest, isSure, type Match, type InfobuttonAnswer } from './answer.ts';
import type { InfobuttonData, InfobuttonPage } from './data.ts';
import { parseRequest, type InfobuttonRequest } from './request.ts';

/**
 * Shows the pages that answer a request. Nothing that was sent is ever shown back: whoever makes
 * a link could put words of their own into it. All text shown comes from the site.
 */
export async function renderAnswer(root: HTMLElement, query: string): Promise<void> {
  const box = root.querySelector('[data-answer]');
  if (!box) throw new Error('infobutton-answer: its markup has no [data-answer]');
  const request = parseRequest(query);
  let parts: HTMLElement[];
  try {
    const data = await load<InfobuttonData>('/infobutton.json');
    parts = answerParts(answerRequest(request, data), request);
  } catch {
    parts = [
      title('The codes could not be loaded'),
      paragraph('Choose the code from the list at the end of this page.'),
      linkList(ELSEWHERE),
    ];
  }
  box.replaceChildren(...parts);
  root.dataset['done'] = '';
  // Only one certain page: the Enter key opens it. Else a screen reader starts at the heading.
  const links = box.querySelectorAll<HTMLElement>('a.main-link');
  const first = links.length === 1 ? links[0] : box.querySelector<HTMLElement>('h2');
  first?.focus({ preventScroll: true });
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url, { referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

const ELSEWHERE = [
  { href: '#codes', text: 'List of all codes' },
  { href: '/search/', text: 'Everything by name, A to Z' },
];

const DESK = { href: '/clinicians/', text: 'All tables for clinicians' };

const HOW: Readonly<Record<Match['how'], string>> = {
  code: 'Found by the code.',
  wider: 'There is no page for the very code. This is the nearest wider code.',
  partial: 'The code means more than these pages are about. They may not be what you meant.',
  name: 'Found by the name that was sent.',
  words: 'These pages share words with the name that was sent. They may not be what you meant.',
};

/** Most groups of pages shown for one request. */
const MAX_GROUPS = 5;

function answerParts(
  { found, missing }: InfobuttonAnswer,
  request: InfobuttonRequest,
): HTMLElement[] {
  const notes = [
    ...(missing > 0 && found.length > 0
      ? ['For something else that was sent, this guide has no page.']
      : []),
    ...(request.otherLanguage ? ['This guide is in English only.'] : []),
  ].map(paragraph);
  if (request.otherFormat) {
    notes.push(
      paragraph('A format for programs was asked for. All codes as data: '),
      linkList([{ href: '/infobutton.json', text: 'infobutton.json' }]),
    );
  }
  if (found.length === 0) {
    return [
      title('No page fits what was sent'),
      paragraph('This guide is about muscle jerks (myoclonus), and what causes and treats them.'),
      linkList(ELSEWHERE),
      ...notes,
    ];
  }
  const certain = found.some(isSure);
  return [
    title(certain ? 'Pages for this patient' : 'The nearest pages'),
    ...found
      .slice(0, MAX_GROUPS)
      .flatMap((group) => [
        paragraph(group.code ? `${group.code.label}: ${group.code.means}` : HOW[group.how]),
        ...(group.how === 'wider' || group.how === 'partial' ? [paragraph(HOW[group.how])] : []),
        pageLinks(group, request),
      ]),
    ...(request.reader === 'patient' ? [] : [linkList([DESK])]),
    ...notes,
  ];
}

/** The link in the layer that the reader needs, then the other one. */
function pageLinks(group: Match, { reader }: InfobuttonRequest): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'answer-links';
  for (const [i, page] of group.pages.entries()) {
    const whole = { href: page.url, text: page.title };
    const clinicians = page.clinicians
      ? { href: page.clinicians, text: `${page.title}: for clinicians` }
      : undefined;
    const [main, other] =
      reader === 'clinician' && clinicians
        ? [clinicians, whole]
        : [whole, reader === 'patient' ? undefined : clinicians];
    list.append(item(main, isSure(group) && i === 0 ? page : undefined));
    if (other) list.append(item(other));
  }
  return list;
}

/** A link on a line of its own; a large one, with what the page says, when it is the answer. */
function item(target: { href: string; text: string }, main?: InfobuttonPage): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = target.href;
  link.textContent = target.text;
  entry.append(link);
  if (main) {
    link.className = 'main-link';
    if (main.description) entry.append(paragraph(main.description));
  }
  return entry;
}

function linkList(targets: readonly { href: string; text: string }[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'answer-links';
  list.append(...targets.map((target) => item(target)));
  return list;
}

function title(text: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.id = 'answer-title';
  heading.tabIndex = -1;
  heading.textContent = text;
  return heading;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
