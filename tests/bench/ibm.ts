/**
 * `npm run bench:ibm`: IBM's Equal Access rules over the pages that together hold every shape of
 * markup, all folds open, on a phone in light colors and on a desk in dark ones. Prints each rule that
 * is broken; what the engine only asks a person to look at is counted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coverOf } from '../support/shapes.ts';
import { DIST, pathsToOpen } from '../support/site.ts';
import { openBrowser, served } from './served.ts';

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);
const POLICIES = ['IBM_Accessibility', 'WCAG_2_2'];
const VIEWS = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

interface Found {
  readonly ruleId: string;
  readonly value: readonly [policy: string, result: string];
  readonly message: string;
  readonly snippet: string;
}

/** Runs in the page, behind the engine. */
async function check(policies: readonly string[]): Promise<Found[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { ace } = window as unknown as {
    ace: {
      Checker: new () => {
        check(root: Document, policies: readonly string[]): Promise<{ results: Found[] }>;
      };
    };
  };
  const { results } = await new ace.Checker().check(document, policies);
  return results.map(({ ruleId, value, message, snippet }) => ({
    ruleId,
    value,
    message,
    snippet,
  }));
}

const { pages } = coverOf(pathsToOpen());
const browser = await openBrowser();
let broken = 0;
await served(DIST, async (origin) => {
  for (const { width, height, colorScheme } of VIEWS) {
    // The engine is no script of the site's.
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    let toLookAt = 0;
    for (const path of pages) {
      await page.goto(origin + path);
      await page.evaluate(`${ENGINE};window.ace = ace`);
      for (const { ruleId, value, message, snippet } of await page.evaluate(check, POLICIES)) {
        if (value[0] !== 'VIOLATION') continue;
        if (value[1] === 'POTENTIAL') toLookAt++;
        if (value[1] !== 'FAIL') continue;
        broken++;
        console.log(`${path} ${ruleId}: ${message} ${snippet.slice(0, 120)}`);
      }
    }
    await context.close();
    console.log(`${width} px, ${colorScheme}: ${pages.length} pages, ${toLookAt} to be looked at`);
  }
});
await browser.close();
console.log(`violations: ${broken}`);
process.exitCode = broken > 0 ? 1 : 0;
