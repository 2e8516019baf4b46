import { noPageWords, titleOf } from './check/findings.ts';
import { lookup } from './check/lookup.ts';
import { loadCheckData } from './check/load.ts';
import type { Chosen } from './check/types.ts';
import { loadMedicineNames } from './names/load.ts';

/** Lines that answer a name: links to pages, or what the site has instead of one. */
export async function answersTo(typed: string): Promise<(Node | string)[]> {
  const [data, names] = await Promise.all([
    loadCheckData(),
    // Without the list the page still knows its own names.
    loadMedicineNames().catch(() => undefined),
  ]);
  const found = lookup(typed, data, names);
  return found.kind === 'found'
    ? found.chosen.flatMap(answerTo)
    : [
        `“${typed}” can mean more than one medicine, or is not known. Is it one of these?`,
        ...found.choices.flatMap(answerTo),
      ];
}

function answerTo(chosen: Chosen): (Node | string)[] {
  if (chosen.kind === 'page')
    return [linkTo(`/medications/${chosen.medicine.slug}/`, titleOf(chosen))];
  if (chosen.noLink) return [linkTo(`/medications/#no-link-${chosen.noLink.id}`, titleOf(chosen))];
  const classPage = chosen.listed?.classPage;
  const [href] = classPage?.urls ?? [];
  return [
    noPageWords(chosen.name),
    ...(href ? [linkTo(href, `Its class: ${classPage?.name ?? ''}`)] : []),
  ];
}

function linkTo(href: string, words: string): Node {
  const link = document.createElement('a');
  link.className = 'own-line';
  link.href = href;
  link.textContent = words;
  return link;
}
