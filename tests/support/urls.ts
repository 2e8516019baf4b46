/**
 * `npm run urls`, after a build: adds new addresses to the lock file. It takes none out, for what was
 * published once must work for good; it fails, and says what to do, when one leads nowhere now.
 */
import { existsSync, writeFileSync } from 'node:fs';
import {
  builtSite,
  LOCK_FILE,
  lockedUrls,
  lostUrls,
  publishedUrls,
  redirectsOf,
} from './url-lock.ts';

const locked = existsSync(LOCK_FILE) ? lockedUrls() : [];
const all = [...new Set([...locked, ...publishedUrls()])].sort();
writeFileSync(LOCK_FILE, `${all.join('\n')}\n`);
console.log(`${all.length} addresses are locked, ${all.length - locked.length} of them new.`);

const lost = lostUrls(locked, builtSite(), redirectsOf());
for (const message of lost) console.error(message);
if (lost.length > 0) process.exitCode = 1;
