/**
 * Links that are the whole of a list item, paragraph or table cell are not part of a sentence, so
 * they must be as large a target as a button. Gives them the class `own-line` (frame.css).
 */
export const markStandaloneLinks = (html: string): string =>
  html.replace(
    /<(li|p|td|th|dd)>\s*<a ([^>]*)>([^<]*)<\/a>\s*<\/\1>/g,
    (whole: string, tag: string, attributes: string, text: string) => {
      if (/class="[^"]*\bown-line\b/.test(attributes)) return whole;
      const marked = attributes.includes('class="')
        ? attributes.replace('class="', 'class="own-line ')
        : `class="own-line" ${attributes}`;
      return `<${tag}><a ${marked}>${text}</a></${tag}>`;
    },
  );
