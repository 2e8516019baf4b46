import { layersOf, type Block } from '../../model/mdx.ts';
import { isCited, sentencesOf } from '../../model/prose.ts';
import { isOurs, kindAlone, type ClaimKind } from './claim-kinds.ts';

/** One sentence of a page, with the sources it names. */
export interface Claim {
  /** `types/sleep` */
  readonly page: string;
  readonly line: number;
  readonly layer: 'patient' | 'clinician';
  readonly kind: ClaimKind;
  readonly text: string;
  /** Sources that the sentence itself names. */
  readonly sources: readonly string[];
}

/** Sentences of a page that state something; questions to ask a doctor are not claims. */
export function claimsOf(page: string, mdx: string): Claim[] {
  const layers = layersOf(mdx);
  return (['patient', 'clinician'] as const).flatMap((layer) => {
    let opening = '';
    return layers[layer].flatMap((block) => {
      if (block.kind === 'heading') opening = '';
      else if (block.kind === 'paragraph') opening = block.text;
      return block.kind === 'heading'
        ? []
        : claimsOfBlock(block, opening).map((claim) => ({
            page,
            line: block.line,
            layer,
            ...claim,
          }));
    });
  });
}

/** @param opening The paragraph that the items of a list follow. */
function claimsOfBlock(block: Block, opening: string): Pick<Claim, 'kind' | 'text' | 'sources'>[] {
  const sentences = block.kind === 'row' ? [block.text] : sentencesOf(block.text);
  const lastCited = sentences.findLastIndex(isCited);
  const isItem = block.kind === 'item';
  return sentences.flatMap((sentence, at) => {
    if (/\?[”"’]?$/.test(sentence)) return [];
    const alone = kindAlone(sentence);
    const isCarried = at < lastCited || (isItem && isCited(opening));
    const isAdvised = isOurs(block.text, 'whole') || (isItem && kindAlone(opening) === 'advice');
    const kind =
      alone !== 'unsourced' ? alone : isCarried ? 'sourced' : isAdvised ? 'advice' : alone;
    return [
      {
        kind,
        text: sentence.replace(/\s*‹[^›]*›/g, ''),
        sources: isCited(sentence)
          ? [...sentence.matchAll(/‹([^›]+)›/g)].flatMap((m) => (m[1] ?? '').split(' '))
          : [],
      },
    ];
  });
}
