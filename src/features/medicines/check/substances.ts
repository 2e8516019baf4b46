/**
 * Substances whose groups their ATC code does not tell: it is too short for the group, or it is that of
 * a cream, of eye drops or of another use, which the lists of names print first.
 */
const SUBSTANCES: Readonly<Record<string, readonly string[]>> = {
  aminoglycoside: ['gentamicin', 'neomycin'],
  antacid: ['sodium bicarbonate', 'calcium carbonate'],
  'azole-antifungal': ['ketoconazole'],
  barbiturate: ['butalbital'],
  'beta-blocker': ['timolol'],
  'dopamine-blocking-antiemetic': ['domperidone', 'prochlorperazine'],
  'dopamine-medicine': ['bromocriptine'],
  'enzyme-inducer': ['rifampicin', 'rifampin', 'rifabutin', 'st johns wort'],
  'immune-suppressant': ['sirolimus', 'everolimus'],
  'linezolid-methylene-blue': ['methylthioninium', 'methylene blue'],
  macrolide: ['erythromycin'],
  nsaid: ['aspirin', 'acetylsalicylic acid', 'flurbiprofen'],
  opioid: ['sufentanil', 'alfentanil', 'remifentanil'],
  // Those that the US label of citalopram (October 2023, section 5.2) names.
  'qt-prolonging': [
    ...['quinidine', 'procainamide', 'amiodarone', 'sotalol', 'pentamidine'],
    ...['chlorpromazine', 'thioridazine', 'moxifloxacin'],
  ],
  quinolone: ['moxifloxacin', 'ofloxacin'],
  salicylate: ['aspirin', 'acetylsalicylic acid'],
  'sedating-antihistamine': ['hydroxyzine', 'cyproheptadine'],
  'serotonin-supplement': ['tryptophan', 'hypericum', 'st johns wort'],
  snri: ['venlafaxine', 'desvenlafaxine', 'milnacipran', 'levomilnacipran'],
  steroid: [
    ...['prednisone', 'prednisolone', 'methylprednisolone'],
    ...['dexamethasone', 'betamethasone', 'hydrocortisone', 'triamcinolone'],
  ],
  theophylline: ['aminophylline'],
  tricyclic: ['doxepin'],
  valproate: ['valpromide'],
};

/** Groups that a substance belongs to by its name; a group of one substance has its name. */
export function groupsOfSubstance(
  substance: string,
  groups: Readonly<Record<string, string>>,
): readonly string[] {
  const id = substance.replaceAll(' ', '-');
  return [
    ...Object.keys(SUBSTANCES).filter((group) => SUBSTANCES[group]?.includes(substance)),
    ...(id in groups ? [id] : []),
  ];
}
