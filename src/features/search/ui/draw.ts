import type { SearchResult } from '../query/merge.ts';

/** All text goes in as text: what a reader types or a page says is never read as markup. */
function line(className: string, text: string): HTMLElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

export function resultLink(result: SearchResult, i: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = result.url;
  link.id = `search-result-${i}`;
  link.dataset['result'] = '';
  link.setAttribute('role', 'option');
  link.tabIndex = -1;
  const kind = [result.kind, ...result.roles].filter(Boolean).join(' · ');
  link.append(
    line('result-kind', kind),
    line('result-title', result.shown ? `${result.shown} → ${result.title}` : result.title),
  );
  if (result.section) link.append(line('result-section', result.section.title));
  if (result.excerpt) link.append(line('result-text', result.excerpt));
  return link;
}

export const noticeText = (text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
};

/** A query to choose instead of the typed one. */
export function suggestion(query: string, label = query): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.value = query;
  button.textContent = label;
  if (label === query) button.dataset['suggestion'] = '';
  return button;
}
