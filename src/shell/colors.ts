import css from './tokens.css?raw';

/**
 * A light color of tokens.css, for pictures that cannot follow a reader's theme.
 *
 * @throws Error when the style sheet has no such color.
 */
export function lightColor(token: string): string {
  const color = new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];
  if (!color) throw new Error(`src/shell/tokens.css: there is no color --${token}`);
  return color;
}
