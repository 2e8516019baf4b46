/** What programs of other sites read in a page, and what offers files that the copy does not hold. */
const FOR_OTHERS = [
  /<script type="application\/ld\+json">.*?<\/script>/s,
  /<meta property="og:[^>]*>/g,
  /<link rel="(canonical|alternate)"[^>]*>/g,
  /<details class="share".*?<\/details>/s,
];

/** A page as the copy holds it: all that a reader without a network can use, and no more. */
export const stripMetadata = (html: string): string =>
  FOR_OTHERS.reduce((text, part) => text.replace(part, ''), html);
