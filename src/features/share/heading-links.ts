/** How the name of a heading's link begins; the heading itself follows. */
export const LINK_TO = 'Link to this section: ';

/**
 * The link beside a heading. Its mark is drawn by the style sheet, so that neither search nor a
 * copied sentence picks it up.
 *
 * @param text HTML of the heading; its tags are left out.
 */
export const headingLink = (id: string, text: string): string => {
  const name = text
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();
  return `<a class="heading-link" href="#${id}" aria-label="${LINK_TO}${name}"></a>`;
};

/** A folded section with what it is opened by, or a heading that stands in the open. */
const PLACES =
  /<details\b(?<section>[^>]*)>\s*<summary\b[^>]*>(?:\s*<h[23]\b[^>]*>(?<folded>[\s\S]*?)<\/h[23]>\s*|[\s\S]*?)<\/summary>|<h(?<level>[23])\b[^>]* id="(?<id>[^"]+)"[^>]*>(?<text>[\s\S]*?)<\/h\k<level>>/g;

type Groups = Partial<Record<'section' | 'folded' | 'id' | 'text', string>>;

/**
 * Puts a link after each second and third level heading that has an id. A heading that opens a
 * section by pressing it takes no second control inside: its link stands first in what opens, and
 * leads to the id of the section.
 */
export const linkHeadings = (html: string): string =>
  html.replace(PLACES, (all: string, ...found: unknown[]) => {
    const { section, folded, id, text } = found.at(-1) as Groups;
    const target = id ?? /\sid="([^"]+)"/.exec(section ?? '')?.[1];
    const heading = text ?? folded;
    return target && heading ? all + headingLink(target, heading) : all;
  });
