import type { Device, JerkingHand } from './hand.ts';
import type { Seen } from './look.ts';

/** One thing a reader does, and what is seen when it worked. */
export interface Act {
  readonly what: string;
  act(hand: JerkingHand): Promise<unknown>;
  worked(seen: Seen): boolean;
  /** True when it only sets right what went wrong before. */
  readonly mends?: boolean;
}

/** A reader with a task, who looks at the page before each act. One object serves one run. */
export interface Task {
  readonly start: string;
  /** What to do about what is seen; undefined when the reader has what was wanted. */
  next(seen: Seen): Act | undefined;
  /** What stands that the reader did not want. */
  amiss(seen: Seen): string[];
}

/** Where a site has its controls. */
export interface Site {
  readonly menu: string;
  readonly menuLink: (path: string) => string;
  readonly openSearch: string;
  readonly closeSearch: string;
  readonly searchField: string;
  readonly hit: (path: string) => string;
  /** True when the keyboard chooses a hit with arrows from the field, else with Tab. */
  readonly arrowsChooseHits: boolean;
  /** True when the colors are chosen inside the menu. */
  readonly themeInMenu: boolean;
  readonly chooseDark: (hand: JerkingHand) => Promise<void>;
}

export type MakeTask = (site: Site, random: () => number, device: Device) => Task;

export const press = (
  what: string,
  selector: string,
  worked: (seen: Seen) => boolean,
  mends = false,
): Act => ({ what, act: (hand) => hand.press(selector), worked, mends });

/** Goes back from a wrong page, and closes what was opened without meaning to. */
export function recover(
  seen: Seen,
  site: Site,
  path: string,
  wanted: readonly string[],
): Act | undefined {
  if (seen.path !== path) {
    const worked = (now: Seen): boolean => now.path === path;
    return { what: 'go back', act: (hand) => hand.back(), worked, mends: true };
  }
  const extra = seen.open.findLast((name) => !wanted.includes(name));
  if (extra === undefined) return undefined;
  const opener =
    extra === 'search'
      ? site.closeSearch
      : extra === 'menu'
        ? site.menu
        : `details[open] > summary:has-text(${JSON.stringify(extra)})`;
  return press(`close ${extra}`, opener, (now) => !now.open.includes(extra), true);
}

export const amissBut = (
  seen: Seen,
  paths: readonly string[],
  wanted: readonly string[],
): string[] => [
  ...(paths.includes(seen.path) ? [] : [`page ${seen.path}`]),
  ...seen.open.filter((name) => !wanted.includes(name)).map((name) => `open: ${name}`),
];

/** Opens the menu and a page in it. */
export const openPage: MakeTask = (site) => {
  const start = '/types/palatal/';
  const goal = '/tests/';
  const arrived = (seen: Seen): boolean => seen.path === goal;
  return {
    start,
    next: (seen) => {
      if (arrived(seen)) return recover(seen, site, goal, []);
      const wrong = recover(seen, site, start, ['menu']);
      if (wrong) return wrong;
      return seen.open.includes('menu')
        ? press('open the page', site.menuLink(goal), arrived)
        : press('open the menu', site.menu, (now) => now.open.includes('menu'));
    },
    amiss: (seen) => amissBut(seen, [start, goal], arrived(seen) ? [] : ['menu']),
  };
};

/** Switches to dark colors. */
export const darkTheme: MakeTask = (site) => {
  const start = '/types/palatal/';
  const dark = (seen: Seen): boolean => seen.theme === 'dark';
  const choose: Act = { what: 'choose dark', act: site.chooseDark, worked: dark };
  let first = '';
  return {
    start,
    next: (seen) => {
      first ||= seen.theme;
      if (dark(seen)) return recover(seen, site, start, []);
      const wrong = recover(seen, site, start, site.themeInMenu ? ['menu'] : []);
      if (wrong) return wrong;
      return site.themeInMenu && !seen.open.includes('menu')
        ? press('open the menu', site.menu, (now) => now.open.includes('menu'))
        : choose;
    },
    amiss: (seen) => [
      ...amissBut(seen, [start], site.themeInMenu && !dark(seen) ? ['menu'] : []),
      ...(dark(seen) || seen.theme === (first || seen.theme) ? [] : [`theme ${seen.theme}`]),
    ],
  };
};

/** Searches a medicine by name and opens it. */
export const findMedicine: MakeTask = (site, _random, device) => {
  const start = '/';
  const goal = '/medications/clonazepam/';
  const word = 'clonazepam';
  const arrived = (seen: Seen): boolean => seen.path === goal;
  const found = (seen: Seen): boolean => seen.hits.includes(goal);
  return {
    start,
    next: (seen) => {
      if (arrived(seen)) return recover(seen, site, goal, []);
      const wrong = recover(seen, site, start, ['search']);
      if (wrong) return wrong;
      if (!seen.open.includes('search')) {
        return press('open the search', site.openSearch, (now) => now.open.includes('search'));
      }
      if (seen.kind !== '') {
        const everything = 'label:has(input[name="search-kind"][value=""])';
        return press('search everything', everything, (now) => now.kind === '', true);
      }
      if (found(seen)) {
        if (device !== 'keyboard' || !site.arrowsChooseHits) {
          return press('open the medicine', site.hit(goal), arrived);
        }
        const ahead = seen.hits.indexOf(goal) - seen.hits.indexOf(seen.selected);
        const key = ahead === 0 ? 'Enter' : ahead > 0 ? 'ArrowDown' : 'ArrowUp';
        return {
          what: `${key} on the medicine`,
          act: (hand) => hand.keyOn(site.searchField, key),
          worked: (now) => (ahead === 0 ? arrived(now) : now.selected !== seen.selected),
        };
      }
      return {
        what: 'type the name',
        act: (hand) => hand.type(site.searchField, word),
        worked: found,
      };
    },
    amiss: (seen) => [
      ...amissBut(seen, [start, goal], arrived(seen) ? [] : ['search']),
      ...(seen.kind === '' ? [] : [`kind ${seen.kind}`]),
    ],
  };
};

/** Opens the part for clinicians. */
export const openClinicians: MakeTask = (site) => {
  const start = '/types/palatal/';
  const name = 'For clinicians';
  const isOpen = (seen: Seen): boolean => seen.open.includes(name);
  return {
    start,
    next: (seen) =>
      recover(seen, site, start, [name]) ??
      (isOpen(seen) ? undefined : press('open it', 'summary:has-text("For clinicians")', isOpen)),
    amiss: (seen) => amissBut(seen, [start], [name]),
  };
};

/** Copies the address of the page. */
export const copyLink: MakeTask = (site) => {
  const start = '/types/palatal/';
  const name = 'Share or cite this page';
  const copied = (seen: Seen): boolean =>
    new RegExp(`^https?://[^/]+${start}$`).test(seen.copied.at(-1) ?? '') &&
    seen.said.includes('Copied');
  return {
    start,
    next: (seen) => {
      const wrong = recover(seen, site, start, [name]);
      if (wrong ?? copied(seen)) return wrong;
      return seen.open.includes(name)
        ? press('copy the link', 'details.share button[data-copy="page"]', copied)
        : press('open sharing', 'details.share > summary', (now) => now.open.includes(name));
    },
    amiss: (seen) => [
      ...amissBut(seen, [start], [name]),
      ...(seen.copied.length === 0 || copied(seen) ? [] : [`copied ${seen.copied.at(-1)}`]),
    ],
  };
};
