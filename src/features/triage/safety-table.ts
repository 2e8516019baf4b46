import { NEAR_MISSES, SILENCE } from './safety-limits.ts';
import type { SafetyRow } from './safety-rows.ts';

const CALL = 'emergency';
const SOON = 'urgent';

/** Each danger answer alone, as the first thing that a reader says. */
const ALONE: readonly SafetyRow[] = [
  ['danger.unconscious', CALL, 'cannot-be-woken', 'acep-when-to-call: loss of consciousness'],
  ['danger.seizure', CALL, 'first-seizure repeated-seizures', 'epilepsysociety-999, utmb-seizure'],
  ['danger.confused', CALL, 'new-confusion', 'nhs111wales-confusion, nhs-encephalitis'],
  ['danger.fever-headache', CALL, 'fever-stiff-neck', 'nicswell-meningitis: do not wait'],
  ['danger.stroke-signs', CALL, 'stroke', 'bcuhb-stroke: any one sign'],
  ['danger.nonstop', CALL, 'nonstop-jerking', 'epilepsyaction-focal: 5 minutes, or first time'],
  ['danger.breathing-stiff', CALL, 'trouble-breathing', 'torbay-breathless, leite-2011'],
  [
    'danger.medicine-ill',
    CALL,
    'serotonin-syndrome neuroleptic-malignant-syndrome',
    'healthnz-serotonin, smi-nms',
  ],
  ['danger.organ-failure', CALL, 'organ-failure', 'nca-he; the answer cannot tell a clear head'],
  [
    'danger.baby-clusters',
    CALL,
    'infantile-spasms',
    'queensland-development, dsuk-infantile-spasms',
  ],
  ['danger.bladder-legs', CALL, 'bladder-or-saddle', 'royalfree-ces: at once'],
  ['danger.darting-eyes', SOON, 'darting-eyes', 'pranzatelli-2017; hospital the same day'],
  ['danger.fast-decline', SOON, 'fast-decline', 'rapid-dementia-2022: some causes treatable'],
  ['danger.weakness-wasting', SOON, 'limb-growing-weak', 'nicswell-mnd; pressure on a nerve'],
];

/** Two or three answers that mean more together. */
const TOGETHER: readonly SafetyRow[] = [
  ['feel.lapse body.one-side onset.sudden', CALL, 'one-side-lets-go', 'thalamic-nm'],
  ['when.standing body.one-side onset.sudden', CALL, 'limb-shaking-standing', 'limb-shaking-2013'],
  ['feel.shaking body.one-side onset.sudden', CALL, 'limb-shaking-standing', 'limb-shaking-2013'],
  ['recent.injury danger.unconscious', CALL, 'cannot-be-woken head-injury', 'portsmouth-head'],
  ['recent.injury danger.confused', CALL, 'new-confusion head-injury', 'portsmouth-head'],
  [
    'recent.injury danger.seizure',
    CALL,
    'first-seizure repeated-seizures head-injury',
    'portsmouth-head',
  ],
  ['recent.injury danger.fever-headache', CALL, 'fever-stiff-neck head-injury', 'portsmouth-head'],
  [
    'recent.injury danger.weakness-wasting onset.sudden',
    CALL,
    'spine-injury',
    'ngha-spine: weakness, lost bladder control',
  ],
  [
    'danger.weakness-wasting onset.sudden body.leg',
    CALL,
    'bladder-or-saddle',
    'torbay-ces: rapid change in the legs',
  ],
  [
    'danger.weakness-wasting onset.sudden body.trunk',
    CALL,
    'bladder-or-saddle',
    'torbay-ces: bladder trouble',
  ],
  ['body.face feel.pain-cramps recent.injury', CALL, 'locked-jaw', 'gibraltar-tetanus'],
  ...['rest', 'any', 'startle', 'asleep', 'lying-down'].map((when): SafetyRow => [
    `recent.low-oxygen onset.sudden when.${when}`,
    CALL,
    'jerks-after-heart-stopped',
    'elmer-2016: early jerks are not of movement alone',
  ]),
  ...['noise', 'touch'].map((trigger): SafetyRow => [
    `recent.low-oxygen onset.sudden trigger.${trigger}`,
    CALL,
    'jerks-after-heart-stopped',
    'elmer-2016, sandroni-2015',
  ]),
  ...['new-medicine', 'dose-change', 'withdrawal'].map((recent): SafetyRow => [
    `danger.fever-headache recent.${recent}`,
    CALL,
    recent === 'withdrawal'
      ? 'fever-stiff-neck neuroleptic-malignant-syndrome missed-doses alcohol-withdrawal'
      : 'fever-stiff-neck neuroleptic-malignant-syndrome',
    'bmj-bp-nms: also after stopping a Parkinson’s medicine',
  ]),
  ['recent.toxin onset.sudden', CALL, 'overdose', 'richmond-poisoning: touched or breathed in'],
  ...['drugs-alcohol', 'new-medicine', 'dose-change'].map((recent): SafetyRow => [
    `danger.unconscious recent.${recent}`,
    CALL,
    'cannot-be-woken opioid-slow-breathing',
    'asam-opioid-2025',
  ]),
  ...['new-medicine', 'dose-change'].map((recent): SafetyRow => [
    `danger.confused recent.${recent}`,
    CALL,
    'new-confusion medicine-built-up',
    'fda-gabapentinoids-2019, fda-cefepime-2012',
  ]),
  [
    'danger.confused recent.infection recent.new-medicine',
    CALL,
    'new-confusion medicine-built-up confused-on-acyclovir',
    'brandariz-2021',
  ],
  [
    'recent.withdrawal danger.confused',
    CALL,
    'new-confusion missed-doses alcohol-withdrawal',
    'blackboxrx-baclofen, hattiesburg-dt',
  ],
  [
    'recent.withdrawal danger.seizure',
    CALL,
    'first-seizure repeated-seizures missed-doses alcohol-withdrawal',
    'fda-bzd-2020',
  ],
  [
    'recent.withdrawal danger.medicine-ill',
    CALL,
    'serotonin-syndrome neuroleptic-malignant-syndrome missed-doses alcohol-withdrawal',
    'alcoholchange-withdrawal',
  ],
  [
    'recent.drugs-alcohol danger.confused',
    CALL,
    'new-confusion street-drugs',
    'richmond-poisoning, brust-2010',
  ],
  [
    'recent.drugs-alcohol danger.seizure',
    CALL,
    'first-seizure repeated-seizures street-drugs',
    'richmond-poisoning',
  ],
  [
    'recent.drugs-alcohol danger.medicine-ill',
    CALL,
    'serotonin-syndrome neuroleptic-malignant-syndrome street-drugs',
    'mdma-1996',
  ],
  [
    'recent.drugs-alcohol danger.breathing-stiff',
    CALL,
    'trouble-breathing street-drugs',
    'richmond-poisoning',
  ],
  [
    'age.baby danger.breathing-stiff',
    CALL,
    'trouble-breathing baby-blue-or-stiff',
    'hpx-1992: breathing stopped, three died',
  ],
  [
    'age.baby danger.seizure',
    CALL,
    'first-seizure repeated-seizures newborn-jerks-awake',
    'icnapedia: harmless jerks are in sleep only',
  ],
  ['age.baby danger.nonstop', CALL, 'nonstop-jerking newborn-jerks-awake', 'icnapedia'],
  ['age.baby danger.unconscious', CALL, 'cannot-be-woken newborn-jerks-awake', 'icnapedia'],
  ['age.baby danger.fever-headache', CALL, 'fever-stiff-neck newborn-jerks-awake', 'icnapedia'],
  ...['adult', 'older'].flatMap((age): SafetyRow[] => [
    [
      `body.face body.arm body.one-side age.${age}`,
      SOON,
      'face-and-arm-spasms',
      'aan-fbds: one side, many a day',
    ],
    [
      `body.face body.arm onset.sudden age.${age}`,
      SOON,
      'face-and-arm-spasms began-suddenly',
      'aan-fbds',
    ],
  ]),
  [
    'recent.surgery onset.sudden',
    SOON,
    'after-spinal-injection began-suddenly',
    'bradford-spinal: urgent if new',
  ],
  ['feel.lapse background.kidney-liver', SOON, 'flapping-clear-head kidney-liver-jerks', 'nca-he'],
  ['feel.lapse onset.sudden', SOON, 'flapping-clear-head began-suddenly', 'minclinic-asterixis'],
  [
    'recent.infection onset.sudden',
    SOON,
    'infection-jerks began-suddenly',
    'nhs-encephalitis: over hours, days or weeks',
  ],
  ['when.standing age.older', SOON, 'falls-on-standing', 'glass-2007'],
  ['body.trunk age.older', SOON, 'belly-or-back-jerks', 'jankovic-1986'],
  ['body.trunk recent.injury', SOON, 'belly-or-back-jerks', 'jankovic-1986'],
  ['body.diaphragm age.older', SOON, 'hiccups-older', 'hiccup-review'],
  ['when.waking age.teen', SOON, 'morning-jerks', 'aboutkids-jme'],
  ['when.waking age.child', SOON, 'morning-jerks', 'aboutkids-jme'],
  ['when.waking onset.youth', SOON, 'morning-jerks', 'epilepsycom-jme'],
  ['age.baby', SOON, 'new-baby-jerks', 'rch-is; our advice'],
  ['recent.new-medicine', SOON, 'new-medicine', 'rissardo-2025'],
  ['recent.dose-change', SOON, 'new-medicine', 'rissardo-2025'],
  ['recent.withdrawal', SOON, 'stopped-medicine', 'fda-bzd-2020'],
  ['recent.drugs-alcohol', SOON, 'drugs-or-chemicals', 'hrsa-poison-help'],
  ['recent.toxin', SOON, 'drugs-or-chemicals', 'hrsa-poison-help'],
  ['recent.low-oxygen', SOON, 'after-low-oxygen', 'gupta-2016; our advice'],
  ['background.kidney-liver', SOON, 'kidney-liver-jerks', 'nca-dialysis; our advice'],
  ['background.cancer', SOON, 'cancer-new-jerks', 'our advice'],
  ['background.epilepsy', SOON, 'known-epilepsy', 'our advice'],
  ['background.brain-spine', SOON, 'known-brain-illness', 'abboud-2019; our advice'],
  ['onset.sudden', SOON, 'began-suddenly', 'our advice'],
  ['feel.blank', SOON, 'blank-spells', 'nice-ng217-s1; our advice'],
  ['trigger.light', SOON, 'set-off-by-light-or-touch', 'our advice'],
  ['trigger.touch', SOON, 'set-off-by-light-or-touch', 'our advice'],
  ['trigger.sleep-loss', SOON, 'after-short-sleep', 'aboutkids-jme'],
  ['body.eyes', SOON, 'jerking-eyes', 'our advice'],
];

/** More than one answer: the highest level speaks. */
const HIGHER: readonly SafetyRow[] = [
  [
    'danger.baby-clusters age.child',
    CALL,
    'infantile-spasms child-losing-skills',
    'queensland-development, qch-regression',
  ],
  [
    'danger.baby-clusters age.teen',
    CALL,
    'infantile-spasms child-losing-skills',
    'raisingchildren-regression: at any age',
  ],
  ['danger.weakness-wasting danger.stroke-signs', CALL, 'stroke', 'bcuhb-stroke'],
  [
    'danger.darting-eyes danger.baby-clusters age.baby',
    CALL,
    'infantile-spasms',
    'schn: emergency',
  ],
  ['danger.none danger.stroke-signs', CALL, 'stroke', '“None of these” beside a sign counts not'],
  ['danger.none danger.darting-eyes', SOON, 'darting-eyes', 'the same, one level lower'],
];

export const SAFETY_TABLE: readonly SafetyRow[] = [
  ...ALONE,
  ...TOGETHER,
  ...HIGHER,
  ...NEAR_MISSES,
  ...SILENCE,
];

/** Rows that are one answer short of a rule. */
export const NEAR_MISS_COUNT = NEAR_MISSES.length;
