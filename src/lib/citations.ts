const CITE = /<Cite\s+id="([^"]*)"\s*\/>/g;

/** Source ids that `<Cite id="a b" />` names in MDX source, in order of first use, each once. */
export function citedInBody(body: string): string[] {
  const ids = new Set<string>();
  for (const [, names = ''] of body.matchAll(CITE)) {
    for (const id of names.split(/\s+/).filter(Boolean)) ids.add(id);
  }
  return [...ids];
}
