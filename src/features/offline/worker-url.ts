/** What this file uses of Trusted Types; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const WORKER = '/sw.js';

const rules = {
  createScriptURL(url: string): string {
    if (url !== WORKER) throw new TypeError(`offline-copy: ${url} is not the site's worker`);
    return url;
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The Content Security Policy names this policy; it lets through one address only. */
const policy = trustedTypes?.createPolicy('offline-copy', rules) ?? rules;

/** Address of the service worker, as a browser that checks script addresses wants it. */
export const workerUrl = (): string => policy.createScriptURL(WORKER);
