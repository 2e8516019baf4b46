import { pinnedFor as pinnedSigns, type Tier } from '../../triage/pinned.ts';
import type { PinnedData } from '../../triage/pinned-data.ts';

/** Advice that stands above all hits when a query tells of danger. */
export interface Pinned {
  /** `now` asks the reader to act, `also` to read this too. */
  readonly tier: Tier;
  readonly title: string;
  /** What to do now. */
  readonly act: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

let loaded: Promise<PinnedData> | undefined;

async function load(): Promise<PinnedData> {
  const response = await fetch('/triage.json');
  if (!response.ok) throw new Error(`triage: ${response.status}`);
  return (await response.json()) as PinnedData;
}

/** Advice for what a raw query tells of, from the signs of triage, the most pressing first; a link once. */
export function pinnedIn(query: string, { call, signs }: PinnedData): readonly Pinned[] {
  const seen = new Set<string>();
  return pinnedSigns(query, signs).map(({ sign, tier }) => ({
    tier,
    title: `${sign.bold}${/^[a-z]/.test(sign.rest) ? '' : '.'} ${sign.rest}`,
    act: sign.level === 'emergency' ? `${call}. ${sign.act}` : sign.act,
    links: sign.links
      .filter(({ href }) => !seen.has(href) && seen.add(href))
      .map(({ href, title }) => ({ url: href, text: title })),
  }));
}

/** The same in the browser, where the signs are loaded first; a failed load is tried again. */
export async function pinnedFor(query: string): Promise<readonly Pinned[]> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return pinnedIn(query, await loaded);
}
