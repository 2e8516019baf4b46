import { KINDS, type Entity, type Library, type Page } from '../../model/library.ts';
import { HELP_PAGE, urlOf } from '../../model/relations.ts';
import { callLine } from './call.ts';
import type { PinnedSign } from './pinned.ts';
import { byPressing } from './words.ts';

/** What `/triage.json` holds. */
export interface PinnedData {
  /** `Call 911 (US, Canada) …`, for signs of the level `emergency`. */
  readonly call: string;
  readonly signs: readonly PinnedSign[];
}

/** The signs that a search can meet, with the titles of the pages they lead to. */
export function pinnedData({ raw }: Library): PinnedData {
  const pages: (Entity | Page)[] = [...KINDS.flatMap((kind): Entity[] => raw[kind]), ...raw.pages];
  const titles = new Map(pages.map((page) => [urlOf(page), page.data.title]));
  return {
    call: callLine(raw.helplines),
    signs: byPressing(raw.signs)
      .filter(({ data: { phrases } }) => phrases.now.length + phrases.also.length > 0)
      .map((sign) => ({
        id: sign.id,
        bold: sign.data.bold,
        rest: sign.data.rest,
        level: sign.data.level,
        act: sign.data.act,
        links: [
          { href: HELP_PAGE, title: 'When to get help' },
          ...sign.data.links.map((href) => ({ href, title: titles.get(href) ?? href })),
        ],
        phrases: sign.data.phrases,
      })),
  };
}
