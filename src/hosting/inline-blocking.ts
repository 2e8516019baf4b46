/**
 * A page on a slow phone pays a round trip for every file that its first paint waits for. So the
 * published pages carry these files themselves, and the policy lets through exactly these texts.
 */
import { createHash } from 'node:crypto';

/** A style sheet that is not for print alone, or a script that the parser stops at. */
const BLOCKING =
  /<link rel="stylesheet" href="(?<sheet>[^"]+)">|<script src="(?<script>[^"]+)"><\/script>/g;

/** Texts that pages carry inside, by kind. */
export interface InlineTexts {
  readonly styles: Set<string>;
  readonly scripts: Set<string>;
}

/** What the policy must let through: sources such as `'sha256-…'`. */
export interface InlineSources {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * A page with the text of each blocking file in place of its address.
 *
 * @param read Text of the file at an address, such as `/_astro/page.abc.css`.
 * @param seen Takes what was put in.
 * @throws Error for a text that would end its element early.
 */
export function inlineBlocking(
  html: string,
  read: (address: string) => string,
  seen: InlineTexts,
): string {
  return html.replace(BLOCKING, (_tag, sheet?: string, script?: string) => {
    const [name, texts] = sheet
      ? (['style', seen.styles] as const)
      : (['script', seen.scripts] as const);
    const address = sheet ?? script ?? '';
    const text = read(address);
    if (text.includes(`</${name}`))
      throw new Error(
        `${address} has </${name} in it: a page cannot carry it. Write it otherwise.`,
      );
    texts.add(text);
    return `<${name}>${text}</${name}>`;
  });
}

/** The sources of a policy that let through these texts and no other. */
export const sourcesOf = ({ styles, scripts }: InlineTexts): InlineSources => ({
  styles: [...styles].map(sourceOf).sort(),
  scripts: [...scripts].map(sourceOf).sort(),
});

const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
