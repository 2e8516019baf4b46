import { layersOf } from '../../model/mdx.ts';
import { isCited, sentencesOf } from '../../model/prose.ts';

/** One sentence of a page, with the sources it names. */
export interface Claim {
  /** `types/sleep` */
  readonly page: string;
  readonly line: number;
  readonly layer: 'patient' | 'clinician';
  readonly text: string;
  readonly sources: readonly string[];
}

/** Sentences of a page that state something; questions to ask a doctor are not claims. */
export function claimsOf(page: string, mdx: string): Claim[] {
  const layers = layersOf(mdx);
  return (['patient', 'clinician'] as const).flatMap((layer) =>
    layers[layer]
      .filter((block) => block.kind !== 'heading')
      .flatMap((block) =>
        (block.kind === 'row' ? [block.text] : sentencesOf(block.text))
          .filter((text) => !/\?[”"’]?$/.test(text))
          .map((text) => ({
            page,
            line: block.line,
            layer,
            text: text.replace(/\s*‹[^›]*›/g, ''),
            sources: isCited(text)
              ? [...text.matchAll(/‹([^›]+)›/g)].flatMap((m) => (m[1] ?? '').split(' '))
              : [],
          })),
      ),
  );
}
