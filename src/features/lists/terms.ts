import {
  isElement,
  textNode,
  type HtmlChange,
  type HtmlElement,
  type HtmlNode,
} from '../../model/html.ts';

/** A glossary entry as far as marking needs it. */
export interface TermForms {
  readonly id: string;
  /** Address of its explanation. */
  readonly url: string;
  readonly forms: readonly string[];
}

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
export function termMarker(terms: readonly TermForms[]): HtmlChange {
  // An abbreviation such as SEP must not match `Sep`.
  const byForm = new Map(
    terms.flatMap(({ id, url, forms }) =>
      forms.map((form) => [
        form.toLowerCase(),
        { id, url, form, capitals: /^[A-Z0-9-]{2,}s?$/.test(form) },
      ]),
    ),
  );
  if (byForm.size === 0) return () => undefined;
  const alternatives = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escape);
  const words = new RegExp(`(?<![\\w-])(?:${alternatives.join('|')})(?![\\w-])`, 'gi');

  return (root) => {
    const done = new Set<string>();
    /** The text with links to terms in it. */
    const linked = (text: string): HtmlNode[] => {
      const nodes: HtmlNode[] = [];
      let at = 0;
      // Not matchAll, which would compile the long pattern anew for each piece of text.
      words.lastIndex = 0;
      for (let match = words.exec(text); match; match = words.exec(text)) {
        const [word] = match;
        const found = byForm.get(word.toLowerCase());
        if (!found || done.has(found.id) || (found.capitals && word !== found.form)) continue;
        done.add(found.id);
        const attributes = ` class="term" href="${found.url}"`;
        nodes.push(textNode(text.slice(at, match.index)), {
          name: 'a',
          attributes,
          children: [textNode(word)],
          end: '</a>',
        });
        at = words.lastIndex;
      }
      return [...nodes, textNode(text.slice(at))];
    };
    const mark = (element: HtmlElement): void => {
      element.children = element.children.flatMap((child) => {
        if (!isElement(child)) return child.isRead ? linked(child.text) : [child];
        if (!SKIP.has(child.name.toLowerCase())) mark(child);
        return [child];
      });
    };
    mark(root);
  };
}
