/** Ids that the tag names in MDX source, in order of first use, each once. */
function idsIn(body: string, tag: RegExp): string[] {
  const ids = new Set<string>();
  for (const [, names = ''] of body.matchAll(tag)) {
    for (const id of names.split(/\s+/).filter(Boolean)) ids.add(id);
  }
  return [...ids];
}

const CITE = /<Cite\s+id="([^"]*)"\s*\/>/g;

const TERM = /<Term\s+id="([^"]*)"/g;

/** Sources that `<Cite id="a b" />` names. */
export const citedInBody = (body: string): string[] => idsIn(body, CITE);

/** Glossary terms that `<Term id="a">` names. */
export const termsInBody = (body: string): string[] => idsIn(body, TERM);
