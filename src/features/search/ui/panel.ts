import { correct, nearestTerms, type Vocabulary } from '../query/correct.ts';
import type { SearchData } from '../query/names.ts';
import { mergeHits, type SearchResult, type TextHit } from '../query/merge.ts';
import { findNames, nameIndex, type NameIndex } from '../query/names.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import { plainText, wordsIn } from '../query/words.ts';
import styles from './results.css?url';
import { noticeText, resultLink, suggestion } from './draw.ts';
import type { Pagefind } from './pagefind.ts';
import { CANNOT_START } from './messages.ts';

/** Most results shown; the reader adds a word rather than scrolls on. */
const MOST = 10;
/** Texts asked of the full text search; each costs a small file. */
const TEXTS = 3;
/** Longer queries are cut: nobody types more, and a paste must not stop the page. */
const LONGEST = 200;

interface Names {
  readonly index: NameIndex;
  readonly vocabulary: Vocabulary;
}

/** Wires the search dialog. Called once, when search is first opened. */
export function startPanel(dialog: HTMLDialogElement): void {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = dialog.querySelector<T>(selector);
    if (!found) throw new Error(`search: its markup has no ${selector}`);
    return found;
  };
  const input = part<HTMLInputElement>('input[name="q"]');
  const status = part('[data-status]');
  const notice = part('[data-notice]');
  const list = part('[data-results]');
  const nothing = part('[data-nothing]');

  dialog.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
  let names: Promise<Names> | undefined;
  let texts: Promise<Pagefind> | undefined;
  /** Set when the reader wants the words as typed. */
  let exactly = '';
  let latest = 0;
  let active = -1;

  const kind = (): string =>
    dialog.querySelector<HTMLInputElement>('input[name="search-kind"]:checked')?.value ?? '';
  const options = (): HTMLAnchorElement[] => [
    ...list.querySelectorAll<HTMLAnchorElement>('a[data-result]'),
  ];

  const select = (next: number): void => {
    active = next;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    const chosen = options()[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const show = (
    message: string,
    results: readonly SearchResult[],
    above: readonly Node[],
  ): void => {
    status.textContent = message;
    notice.replaceChildren(...above);
    list.replaceChildren(...results.slice(0, MOST).map(resultLink));
    nothing.hidden = results.length > 0 || input.value.trim() === '';
    input.setAttribute('aria-expanded', String(results.length > 0));
    select(-1);
  };

  /** Names answer at once; the full text, when it can be had, adds to them. */
  const find = async (query: string): Promise<{ results: SearchResult[]; textFailed: boolean }> => {
    const byName = names
      ? await names.then(({ index }) => findNames(index, query)).catch(() => [])
      : [];
    const limited = byName.filter(({ page }) => kind() === '' || page.kind === kind());
    try {
      texts ??= loadTexts();
      return {
        results: mergeHits(limited, await findTexts(await texts, query, kind())),
        textFailed: false,
      };
    } catch {
      texts = undefined;
      return { results: mergeHits(limited, []), textFailed: true };
    }
  };

  const update = async (): Promise<void> => {
    const ticket = ++latest;
    const typed = input.value.slice(0, LONGEST).trim();
    if (plainText(typed) === '') return show('', [], []);
    names ??= loadNames();
    const loaded = await names.catch(() => {
      names = undefined;
      return undefined;
    });
    const fix = loaded && typed !== exactly ? correct(typed, loaded.vocabulary) : undefined;
    const queries =
      fix?.kind === 'corrected' ? [fix.query] : fix?.kind === 'ask' ? fix.queries : [typed];
    const found = await Promise.all(queries.map(find));
    if (ticket !== latest) return;
    // One result after another of each reading, so that both medicines stand on top.
    const longest = Math.max(...found.map(({ results }) => results.length));
    const mixed = Array.from({ length: longest }, (_, i) =>
      found.flatMap(({ results }) => results[i] ?? []),
    )
      .flat()
      .filter((result, i, all) => all.findIndex((other) => other.url === result.url) === i);
    const above: Node[] = [];
    if (fix?.kind === 'corrected') {
      above.push(
        noticeText(`Nothing is called “${typed}” here. These are results for:`),
        suggestion(fix.query),
      );
      above.push(suggestion(typed, `Search for “${typed}” as typed`));
    } else if (fix?.kind === 'ask') {
      above.push(
        noticeText('Did you mean one of these? They are not the same.'),
        ...fix.queries.map((q) => suggestion(q)),
      );
    }
    if (mixed.length === 0 && loaded) {
      above.push(noticeText('The nearest words here are:'));
      above.push(...nearestTerms(typed, loaded.vocabulary).map((term) => suggestion(term)));
    }
    const failed = found.some(({ textFailed }) => textFailed);
    const count = Math.min(mixed.length, MOST);
    const counted = `${count === 1 ? '1 result' : `${count} results`}.`;
    const message =
      failed && count === 0
        ? CANNOT_START
        : failed
          ? `${counted} Only names were searched: the full text cannot be loaded here.`
          : counted;
    show(message, mixed, above);
  };

  input.addEventListener('input', () => void update());
  dialog.addEventListener('change', (event) => {
    if (event.target !== input) void update();
  });
  notice.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    exactly = button.value;
    input.value = button.value;
    input.focus();
    void update();
  });
  input.addEventListener('keydown', (event) => {
    const all = options();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && all.length > 0) {
      event.preventDefault();
      select(Math.min(Math.max(active + step, 0), all.length - 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      (all[active] ?? all[0])?.click();
    }
  });
  void update();
}

async function loadNames(): Promise<Names> {
  const response = await fetch('/search-data.json');
  if (!response.ok) throw new Error(`search: ${response.status}`);
  const data = (await response.json()) as SearchData;
  return { index: nameIndex(data.pages), vocabulary: vocabularyOf(data) };
}

async function loadTexts(): Promise<Pagefind> {
  // The path is not known to the bundler: Pagefind writes it after the build.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/** Starlight's values, tuned on judged queries; names are ours to rank, so their weight is low. */
const RANKING = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, aliases: 3 },
};

async function findTexts(pagefind: Pagefind, query: string, kind: string): Promise<TextHit[]> {
  // “and” stands on every page: ranking all of them by it would take the longest and tell nothing.
  const words = wordsIn(query).map(({ text }) => text);
  const found = await pagefind.search(words.join(' '), { filters: kind ? { kind } : {} });
  const hits = await Promise.all(found.results.slice(0, TEXTS).map((result) => result.data()));
  return hits.map((hit): TextHit => {
    const section = hit.sub_results.find(
      (sub) => sub.url.includes('#') && sub.title !== hit.meta['title'],
    );
    const base = {
      url: hit.url,
      title: hit.meta['title'] ?? hit.url,
      kind: hit.meta['kind'] ?? '',
      excerpt: section?.plain_excerpt ?? hit.plain_excerpt,
    };
    return section ? { ...base, section: { title: section.title, url: section.url } } : base;
  });
}
