import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at levels A and AA, what axe recommends, and contrast of 7:1 as level AAA asks. */
const ALL = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: {
    'color-contrast-enhanced': { enabled: true },
    // targets.ts measures every control, at 44 px instead of 24. This rule also takes the numeral of
    // a citation in a table for a control of its own, and what WCAG exempts is a link in a sentence.
    'target-size': { enabled: false },
  },
};
/** The rules whose answer depends on colors: all that can differ in another color scheme. */
const COLORS = {
  runOnly: {
    type: 'rule' as const,
    values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
  },
};

/**
 * What axe finds wrong on a page, as `rule: elements`. Only violations are written out: describing
 * every element that passed takes most of axe's time on a long page. No page has frames, so it runs
 * in the page alone (legacy mode).
 */
export async function axeFaults(page: Page, rules: 'all' | 'colors' = 'all'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ ...(rules === 'all' ? ALL : COLORS), resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
