/**
 * A page on a slow phone pays a round trip for every file that its first paint waits for. So the
 * published pages carry these files themselves, and the policy lets through exactly these texts.
 */
import { createHash } from 'node:crypto';

/** A style sheet that is not for print alone, or a script that the parser stops at. */
const BLOCKING = /<link rel="stylesheet" href="([^"]+)">|<script src="([^"]+)"><\/script>/g;

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
 * A page with the text of each blocking file in place of its address. What the body asks for comes
 * last in the head, since HTML has no style elements in the body.
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
  const element = (_tag: string, sheet?: string, script?: string): string => {
    const name = sheet ? 'style' : 'script';
    const address = sheet ?? script ?? '';
    const text = read(address);
    if (text.includes(`</${name}`))
      throw new Error(
        `${address} has </${name} in it: a page cannot carry it. Write it otherwise.`,
      );
    (sheet ? seen.styles : seen.scripts).add(text);
    return `<${name}>${text}</${name}>`;
  };
  const end = html.indexOf('</head>');
  const late: string[] = [];
  const body = html.slice(end).replace(BLOCKING, (...tag: [string, string?, string?]) => {
    late.push(element(...tag));
    return '';
  });
  return html.slice(0, end).replace(BLOCKING, element) + late.join('') + body;
}

/** The sources of a policy that let through these texts and no other. */
export const sourcesOf = ({ styles, scripts }: InlineTexts): InlineSources => ({
  styles: [...styles].map(sourceOf).sort(),
  scripts: [...scripts].map(sourceOf).sort(),
});

const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
