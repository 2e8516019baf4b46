import { layersOf, type Block } from '../../model/mdx.ts';
import { isCited, sentencesOf } from '../../model/prose.ts';
import { isWhollyOurs, kindAlone, type ClaimKind } from './claim-kinds.ts';

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
      if (block.kind === 'heading') {
        opening = '';
        return [];
      }
      if (block.kind === 'paragraph') opening = block.text;
      return claimsOfBlock(block, opening).map((claim) => ({
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
  const isListCited = isItem && isCited(opening);
  const isAdvice = isWhollyOurs(block.text) || (isItem && kindAlone(opening) === 'advice');
  /** What the paragraph or list makes of a sentence that has no source of its own. */
  const kindAt = (at: number): ClaimKind =>
    at < lastCited || isListCited ? 'sourced' : isAdvice ? 'advice' : 'unsourced';
  return sentences.flatMap((sentence, at) => {
    if (/\?[”"’]?$/.test(sentence)) return [];
    const alone = kindAlone(sentence);
    return [
      {
        kind: alone === 'unsourced' ? kindAt(at) : alone,
        text: sentence.replace(/\s*‹[^›]*›/g, ''),
        sources: isCited(sentence)
          ? [...sentence.matchAll(/‹([^›]+)›/g)].flatMap((m) => (m[1] ?? '').split(' '))
          : [],
      },
    ];
  });
}

/** How many sentences of a layer are of each kind. */
export const countKinds = (
  claims: readonly Claim[],
  layer: Claim['layer'],
): Readonly<Record<ClaimKind, number>> => {
  const count = { sourced: 0, advice: 0, unknown: 0, link: 0, unsourced: 0 };
  for (const claim of claims) if (claim.layer === layer) count[claim.kind] += 1;
  return count;
};
