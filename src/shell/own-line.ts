/**
 * Links that are the whole of a list item, paragraph or table cell are not part of a sentence, so
 * they must be as large a target as a button. Gives them the class `own-line` (parts.css).
 */
export const markStandaloneLinks = (html: string): string =>
  html.replace(
    /<(li|p|td|th|dd)( [^>]*)?>\s*<a ([^>]*)>([^<]*)<\/a>\s*<\/\1>/g,
    (all: string, tag: string, own: string | undefined, attributes: string, text: string) => {
      if (/class="[^"]*own-line/.test(attributes)) return all;
      const marked = attributes.includes('class="')
        ? attributes.replace('class="', 'class="own-line ')
        : `class="own-line" ${attributes}`;
      return `<${tag}${own ?? ''}><a ${marked}>${text}</a></${tag}>`;
    },
  );
