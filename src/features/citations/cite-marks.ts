/**
 * Puts each citation right behind the word or the stop before it, so that its numeral never stands
 * alone on a line: `jerk <span class="cite">…</span>.` → `jerk.<span class="cite">…</span>`.
 */
export const attachCitations = (html: string): string =>
  html.replace(
    /\s*(<span class="cite(?: many)?">[\s\S]*?<\/span>)(?:\s*([.,;:]))?/g,
    (_, cite: string, stop: string | undefined) => (stop ?? '') + cite,
  );
