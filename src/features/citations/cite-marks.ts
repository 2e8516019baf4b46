import { elementsOf, isElement, textNode, type HtmlChange } from '../../model/html.ts';

const CITE = /^ class="cite(?: many)?"$/;

/**
 * Puts each citation right behind the word or the stop before it, so that its numeral never stands
 * alone on a line: `jerk <span class="cite">…</span>.` → `jerk.<span class="cite">…</span>`.
 */
export const attachCitations: HtmlChange = (root) => {
  for (const parent of [root, ...elementsOf(root)]) {
    for (let i = 0; i < parent.children.length; i++) {
      const cite = parent.children[i];
      if (!isElement(cite) || cite.name !== 'span' || !CITE.test(cite.attributes)) continue;
      const [before, after] = [parent.children[i - 1], parent.children[i + 1]];
      if (before && !isElement(before)) before.text = before.text.trimEnd();
      if (!after || isElement(after)) continue;
      const stop = /^\s*([.,;:])/.exec(after.text);
      if (!stop) continue;
      after.text = after.text.slice(stop[0].length);
      parent.children.splice(i, 0, textNode(stop[1] ?? ''));
      i += 1;
    }
  }
};
