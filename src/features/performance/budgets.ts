/** Bars that the site keeps to. Tests hold the bytes to them; `npm run bench` prints the others. */
export const BUDGETS = {
  /** HTML with the styles that it carries, bytes after brotli: what one round trip carries. */
  first: 14_600,
  /** Scripts before any interaction, bytes after brotli. */
  js: 4_000,
  /** Everything that loads without interaction, bytes after brotli. */
  all: 30_000,
  /** Largest contentful paint on a slow phone: what Core Web Vitals call good. */
  lcpMs: 2_500,
  /** Time in which a slow phone cannot answer a press. */
  tbtMs: 0,
  /** Movement of what a reader looks at. */
  cls: 0,
  /** From a key in the open search to the first result. */
  searchMs: 100,
  /** Time of a build divided by its pages. */
  buildMs: 30,
  /** Each of Lighthouse's four scores. */
  lighthouse: 100,
  /** Score of Mozilla's HTTP Observatory. */
  observatory: 130,
} as const;
