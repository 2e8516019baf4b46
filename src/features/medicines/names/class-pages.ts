/** A page on the class of a medicine, for those that have no page of their own. */
export interface ClassPage {
  /** What the class is called in a sentence: `antidepressants`. */
  readonly name: string;
  readonly urls: readonly string[];
}

/** Classes of the ATC that a page of this site is about; the longest code that fits counts. */
const CLASSES: Readonly<Record<string, ClassPage>> = {
  J01: { name: 'antibiotics', urls: ['/causes/antibiotics/'] },
  J05AB: { name: 'antivirals', urls: ['/causes/antivirals/'] },
  C07: { name: 'blood pressure medicines', urls: ['/causes/blood-pressure-medicines/'] },
  C08: { name: 'blood pressure medicines', urls: ['/causes/blood-pressure-medicines/'] },
  C09: { name: 'blood pressure medicines', urls: ['/causes/blood-pressure-medicines/'] },
  M03BX: { name: 'muscle relaxants', urls: ['/treatments/muscle-relaxants/'] },
  M03AX: { name: 'botulinum toxins', urls: ['/treatments/botulinum-toxin/'] },
  N01A: { name: 'anesthetics', urls: ['/causes/anesthetics/'] },
  N02A: { name: 'opioids', urls: ['/causes/opioids/', '/causes/drug-withdrawal/'] },
  R05DA: { name: 'opioids', urls: ['/causes/opioids/'] },
  N07BC: { name: 'opioids', urls: ['/causes/opioids/', '/causes/drug-withdrawal/'] },
  N03A: {
    name: 'anti-seizure medicines',
    urls: ['/causes/anti-seizure-medicines/', '/treatments/anti-seizure-medicines/'],
  },
  N03AE: {
    name: 'benzodiazepines',
    urls: ['/treatments/benzodiazepines/', '/causes/drug-withdrawal/'],
  },
  N04A: {
    name: 'anticholinergic medicines',
    urls: ['/treatments/anticholinergic-medicines/'],
  },
  N04B: { name: 'Parkinson’s medicines', urls: ['/causes/parkinsons-medicines/'] },
  N05A: { name: 'antipsychotics', urls: ['/causes/antipsychotics/'] },
  N05AN: { name: 'lithium medicines', urls: ['/causes/lithium/'] },
  N05BA: {
    name: 'benzodiazepines',
    urls: ['/treatments/benzodiazepines/', '/causes/drug-withdrawal/'],
  },
  N05CD: {
    name: 'benzodiazepines',
    urls: ['/treatments/benzodiazepines/', '/causes/drug-withdrawal/'],
  },
  N05CF: { name: 'sleeping tablets', urls: ['/causes/drug-withdrawal/'] },
  N06A: { name: 'antidepressants', urls: ['/causes/antidepressants/'] },
  N06BA: { name: 'stimulants', urls: ['/causes/amphetamines/'] },
  N06D: { name: 'dementia medicines', urls: ['/causes/dementia-medicines/'] },
};

/** The codes of these classes. */
export const classCodes = (): string[] => Object.keys(CLASSES);

/** The page on the class that an ATC code belongs to, if the site has one. */
export function classPageOf(atc: string): ClassPage | undefined {
  for (let end = atc.length; end >= 3; end -= 1) {
    const found = CLASSES[atc.slice(0, end)];
    if (found) return found;
  }
  return undefined;
}
