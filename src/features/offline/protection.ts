/**
 * Headers that protect a reader. A page from the copy must carry those that the site sends, or it
 * would run with less protection than the same page from the network.
 */
const PROTECTIVE = [
  'content-security-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
] as const;

export const protectiveHeaders = (sent: Headers): [name: string, value: string][] =>
  PROTECTIVE.flatMap((name) => {
    const value = sent.get(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });

/** Without a policy a page would run what the site forbids. */
export const isProtected = (headers: readonly (readonly [string, string])[]): boolean =>
  headers.some(([name]) => name === 'content-security-policy');
