import { titleOf } from './check/findings.ts';
import { lookup } from './check/lookup.ts';
import type { CheckData, Chosen } from './check/types.ts';

/** Lines that answer a name: links to pages, or what the site has instead of one. */
export async function answersTo(typed: string): Promise<(Node | string)[]> {
  const response = await fetch('/medicine-check.json');
  if (!response.ok) throw new Error(`medicine-check.json: ${response.status}`);
  const found = lookup(typed, (await response.json()) as CheckData);
  return found.kind === 'found'
    ? found.chosen.map(answerTo)
    : [
        `“${typed}” can mean more than one medicine, or is not known. Is it one of these?`,
        ...found.choices.map(answerTo),
      ];
}

function answerTo(chosen: Chosen): Node | string {
  if (chosen.kind === 'no-page' && !chosen.noLink)
    return `We have no page on ${chosen.name}. That says nothing about its risks.`;
  const link = document.createElement('a');
  link.className = 'own-line';
  link.href =
    chosen.kind === 'page'
      ? `/medications/${chosen.medicine.slug}/`
      : `/medications/#no-link-${chosen.noLink?.id}`;
  link.textContent = titleOf(chosen);
  return link;
}
