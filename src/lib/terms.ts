/** A glossary entry as far as marking needs it. */
export interface TermForms {
  readonly id: string;
  readonly forms: readonly string[];
}

export type Marker = (html: string) => string;

/** Elements whose words are left alone: they are links, headings or names already. */
const SKIP = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'summary',
  'button',
  'code',
  'abbr',
  'svg',
  'script',
]);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Returns a function that links the first use of each glossary word in a piece of HTML to its
 * entry. Longer words win over shorter ones; letters inside a word never match.
 */
export function termMarker(terms: readonly TermForms[]): Marker {
  const idOf = new Map(terms.flatMap((t) => t.forms.map((form) => [form.toLowerCase(), t.id])));
  if (idOf.size === 0) return (html) => html;
  const alternatives = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escape);
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
          const id = idOf.get(word.toLowerCase());
          if (!id || done.has(id)) return word;
          done.add(id);
          return `<a class="term" href="/glossary/#${id}">${word}</a>`;
        });
      })
      .join('');
  };
}
