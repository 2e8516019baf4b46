/** What a host makes of `_headers` and `_redirects`, without the host. */
import { join } from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { DIST } from './site.ts';

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export type { Header };

/** Reads a `_headers` file. @throws Error for a line that a host would not understand. */
export async function readHeaders(file: string): Promise<Header[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: [],
    minimal: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, `${file}: ${errors.join('; ')}`);
  return headers as Header[];
}

/** Reads a `_redirects` file; none when there is no such file. */
export async function readRedirects(file: string): Promise<Redirect[]> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: true,
  });
  if (errors.length > 0) throw new AggregateError(errors, `${file}: ${errors.join('; ')}`);
  return (redirects as { from: string; to: string; status?: number }[]).map(
    ({ from, to, status = 301 }) => {
      if (/[*:]/.test(from))
        throw new Error(`${file}: "${from}" is a pattern; this server knows whole paths only`);
      return { from, to, status };
    },
  );
}

/**
 * Headers for a path.
 *
 * @throws Error when two rules disagree: hosts would join the values, or take one of them.
 */
export function headersFor(rules: readonly Header[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of rules.filter(({ forRegExp }) => forRegExp.test(path))) {
    for (const [name, value] of Object.entries(rule.values)) {
      if ((found[name] ?? value) !== value)
        throw new Error(`_headers: two rules set ${name} for ${path}: ${found[name]} and ${value}`);
      found[name] = value;
    }
  }
  return found;
}

/** Headers that the built site sends with every answer. */
export const builtHeaders = async (): Promise<Record<string, string>> =>
  headersFor(await readHeaders(join(DIST, '_headers')), '/no/such/page/');

/** The redirect for a path, with or without the slash at its end. */
export const redirectFor = (redirects: readonly Redirect[], path: string): Redirect | undefined =>
  redirects.find(({ from }) => withSlash(from) === withSlash(path));

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
