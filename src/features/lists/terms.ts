/** A glossary entry as far as marking needs it. */
export interface TermForms {
  readonly id: string;
  /** Address of its explanation. */
  readonly url: string;
  readonly forms: readonly string[];
}

export type Marker = (html: string) => string;

/** Elements whose words are left alone: links, headings, names, and what a press or a pen is for. */
const SKIP = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'th',
  'h4',
  'summary',
  'button',
  'code',
  'abbr',
  'svg',
  'script',
  'form',
]);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Returns a function that links the first use of each glossary word in a piece of HTML to its
 * entry. Longer words win over shorter ones; letters inside a word never match.
 */
export function termMarker(terms: readonly TermForms[]): Marker {
  // An abbreviation such as SEP must not match `Sep`.
  const byForm = new Map(
    terms.flatMap(({ id, url, forms }) =>
      forms.map((form) => [
        form.toLowerCase(),
        { id, url, form, capitals: /^[A-Z0-9-]{2,}s?$/.test(form) },
      ]),
    ),
  );
  if (byForm.size === 0) return (html) => html;
  const alternatives = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escape);
  const words = new RegExp(`(?<![\\w-])(?:${alternatives.join('|')})(?![\\w-])`, 'gi');

  return (html) => {
    const done = new Set<string>();
    const inside: string[] = [];
    return html
      .split(/(<[^>]*>)/)
      .map((piece) => {
        const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece);
        if (tag) {
          const name = (tag[2] ?? '').toLowerCase();
          if (!SKIP.has(name) || piece.endsWith('/>')) return piece;
          if (tag[1]) inside.splice(inside.lastIndexOf(name), 1);
          else inside.push(name);
          return piece;
        }
        if (inside.length > 0) return piece;
        return piece.replace(words, (word) => {
          const found = byForm.get(word.toLowerCase());
          if (!found || done.has(found.id) || (found.capitals && word !== found.form)) return word;
          done.add(found.id);
          return `<a class="term" href="${found.url}">${word}</a>`;
        });
      })
      .join('');
  };
}
