import type { NoPage } from '../query/answer.ts';
import type { Pinned } from '../query/pinned-door.ts';
import type { Hit } from '../query/rank.ts';
import { anchorOf, oneLine } from '../query/lines.ts';
import { make } from './make.ts';
import type { TextHit } from './text-search.ts';

export const paragraph = (...content: (string | Node)[]): HTMLElement => make('p', {}, ...content);

function optionLink(href: string, lines: readonly (HTMLElement | undefined)[]): HTMLAnchorElement {
  const link = make('a', {}, ...lines.filter((line) => line !== undefined));
  link.href = href;
  link.dataset['result'] = '';
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}

const line = (className: string, text: string | undefined): HTMLElement | undefined =>
  text ? make('span', { class: className }, text) : undefined;

/** A hit by name, code or meaning. A medicine says what it does to jerks, and the name typed. */
export function hitLink({ doc, shown, section }: Hit): HTMLAnchorElement {
  const href = section ? `${doc.url}#${anchorOf(section)}` : doc.url;
  const isMedicine = doc.kind === 'Medicine';
  const link = optionLink(href, [
    line('result-kind', doc.kind),
    line('result-title', doc.title),
    isMedicine && shown ? line('result-text', `${shown} is a name of ${doc.title}.`) : undefined,
    line('result-section', section),
    line('result-text', isMedicine || section ? undefined : oneLine(doc.lead ?? '')),
    isMedicine && doc.roles ? line('result-roles', `${doc.roles.join(' · ')} jerks`) : undefined,
    doc.keep ? line('result-keep', 'Do not stop it on your own.') : undefined,
  ]);
  if (isMedicine) link.classList.add('result-medicine');
  return link;
}

/** A section whose text has the words. */
export const textLink = (hit: TextHit): HTMLAnchorElement =>
  optionLink(hit.url, [
    line('result-kind', hit.kind),
    line('result-title', hit.title),
    line('result-section', hit.section),
    line('result-text', oneLine(hit.excerpt)),
  ]);

/** Hits in the text stand together, below the others. */
export function textGroup(links: readonly HTMLElement[]): HTMLElement {
  const title = make('p', { class: 'result-group' }, 'Found in the text');
  title.id = 'search-texts';
  title.setAttribute('role', 'presentation');
  const group = make('div', {}, title, ...links);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', title.id);
  return group;
}

/** A query to choose instead of the typed one. */
export function suggestion(query: string, label = query): HTMLButtonElement {
  const button = make('button', {}, label);
  button.type = 'button';
  button.value = query;
  if (label === query) button.dataset['suggestion'] = '';
  return button;
}

export const choices = (...buttons: readonly HTMLElement[]): HTMLElement =>
  make('div', { class: 'search-chips' }, ...buttons);

/** Advice above all hits. */
export function pinnedCard({ tier, title, act, links }: Pinned): HTMLElement {
  const card = make(
    'section',
    { class: 'search-pinned' },
    make('h2', {}, title),
    paragraph(act),
    ...links.map(({ url, text }) => {
      const link = make('a', { class: 'own-line' }, text);
      link.href = url;
      link.dataset['result'] = '';
      return paragraph(link);
    }),
  );
  card.dataset['pinned'] = '';
  card.dataset['tier'] = tier;
  return card;
}

const capitalized = (text: string): string =>
  text.replace(/(^|[ -])\p{L}/gu, (c) => c.toUpperCase());

/** A medicine that the site knows of and has no page on. */
export function noPageLine({ medicine, classPage }: NoPage): HTMLElement {
  const { name, generics } = medicine;
  const isGeneric = generics.length === 1 && generics[0] === name;
  const generic = isGeneric || generics.length === 0 ? '' : ` (generic ${generics.join(' + ')})`;
  // British names of fixed combinations have a hyphen: co-codamol.
  const title = isGeneric ? name : /^co /.test(name) ? name.replace(' ', '-') : capitalized(name);
  const made = paragraph(
    `There is no page here on ${title}${generic}. That does not mean it is safe: ask a pharmacist.`,
    classPage ? ` This site has a page on its class, ${classPage.name}:` : '',
  );
  made.dataset['noPage'] = '';
  return made;
}
