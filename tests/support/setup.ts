// Before the tests: a browser must be there.
import { ensureChromium } from './chromium.ts';

console.log(`Browser: ${ensureChromium()}`);
