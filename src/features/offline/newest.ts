/** The newest copy that the site offers. */
import { readVersion, VERSION_URL, type Version } from './version.ts';

/** @throws TypeError when the site cannot be reached, another Error when it answers nonsense. */
export async function newestVersion(signal?: AbortSignal): Promise<Version> {
  const response = await fetch(VERSION_URL, { cache: 'no-store', signal: signal ?? null });
  if (!response.ok) throw new TypeError(`${VERSION_URL}: ${response.status}`);
  return readVersion(await response.json());
}

/** Undefined without a network: then there is no newest version to speak of. */
export const newestIfReached = (): Promise<Version | undefined> =>
  newestVersion().catch((error: unknown) => {
    if (!(error instanceof TypeError)) reportError(error);
    return undefined;
  });
