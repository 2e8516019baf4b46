import { ContentError } from '../model/library.ts';

/** Old address to new one; both are `/page/`, `/page/#place` or `/data/file.json`. */
export type Redirects = Readonly<Record<string, string>>;

/** Addresses of the built site, each with the ids that stand on the page; files have none. */
export type SiteIds = ReadonlyMap<string, ReadonlySet<string>>;

export const REDIRECTS_FILE = 'src/hosting/redirects.json';

const split = (url: string): { path: string; id: string } => {
  const [path = '', id = ''] = url.split('#');
  return { path, id };
};

/**
 * Refuses redirects that would lead nowhere, in circles, or that a host would not follow.
 *
 * @throws {ContentError} for the first fault, naming the line and how to mend it.
 */
export function checkRedirects(redirects: Redirects, site: SiteIds): void {
  for (const [from, to] of Object.entries(redirects)) {
    const refuse = (mend: string): never => {
      throw new ContentError({ id: REDIRECTS_FILE }, `"${from}": "${to}"`, mend);
    };
    const old = split(from);
    const now = split(to);
    if (!/^\/\S*$/.test(from) || !/^\/\S*$/.test(to)) {
      refuse('write both as addresses on this site that begin with a slash');
    }
    if (from === to) refuse('it leads to itself. Remove it');
    if (to in redirects || now.path in redirects) {
      refuse(`its end is redirected too. Name the last address itself`);
    }
    const ids = site.get(now.path);
    if (!ids) refuse(`there is no page ${now.path}. Name one that is there`);
    if (now.id && !ids?.has(now.id)) {
      refuse(`there is no id "${now.id}" on ${now.path}. Name one that is there`);
    }
    if (!old.id && site.has(old.path)) {
      refuse(`${old.path} is a page now, so nobody would be redirected. Remove the line`);
    }
    if (!old.id) continue;
    // What follows the # never reaches a server: the page itself has to keep the old id.
    if (!site.has(old.path))
      refuse(`there is no page ${old.path} to keep the place. Redirect the page`);
    if (site.get(old.path)?.has(old.id)) {
      refuse(`"${old.id}" is an id of ${old.path} already. Remove the line`);
    }
    if (!now.id) refuse(`a place moves to a place. Add "#" and its new id`);
  }
}

/** Lines of a `_redirects` file, which Netlify and Cloudflare Pages read; pages and files only. */
export const redirectLines = (redirects: Redirects): string =>
  Object.entries(redirects)
    .filter(([from]) => !from.includes('#'))
    // One of the two matches exactly, so the address without its last slash needs a line too.
    .flatMap(([from, to]) =>
      from.endsWith('/')
        ? [
            [from, to],
            [from.slice(0, -1), to],
          ]
        : [[from, to]],
    )
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');

const movedFrom = (redirects: Redirects, path: string): [from: string, to: string][] =>
  Object.entries(redirects).filter(([from]) => from.startsWith(`${path}#`));

/** Old ids of one page with the ids that took their places on it. */
export const movedIds = (redirects: Redirects, path: string): [old: string, now: string][] =>
  movedFrom(redirects, path)
    .filter(([, to]) => split(to).path === path)
    .map(([from, to]) => [split(from).id, split(to).id]);

/** Old ids of one page with the addresses on other pages where their text is now. */
export const movedAway = (redirects: Redirects, path: string): [old: string, to: string][] =>
  movedFrom(redirects, path)
    .filter(([, to]) => split(to).path !== path)
    .map(([from, to]) => [split(from).id, to]);

/** HTML in which a link to an old id arrives at a line that leads on to the other page. */
export const leaveSigns = (
  html: string,
  moved: readonly (readonly [old: string, to: string])[],
): string =>
  html.replace(
    '</main>',
    `${moved.map(([old, to]) => `<p id="${old}"><a class="own-line" href="${to}">This entry has moved</a></p>`).join('')}</main>`,
  );

/** HTML in which links to the old ids still arrive: an empty mark at each new place. */
export function keepIds(
  html: string,
  moved: readonly (readonly [old: string, now: string])[],
): string {
  return moved.reduce((text, [old, now]) => {
    const mark = `<span id="${old}"></span>`;
    // A list, a definition list and `details` allow no mark between their parts, so it goes inside
    // the element that has the id; `details` must begin with its summary and has it before itself.
    const element = new RegExp(`<(\\w+)(?=[^>]*\\sid="${RegExp.escape(now)}")[^>]*>(?:<dt>)?`);
    return text.replace(element, (tag, name) => (name === 'details' ? mark + tag : tag + mark));
  }, html);
}
