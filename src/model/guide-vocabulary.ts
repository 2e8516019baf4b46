/**
 * Questions and answers of the "Which type?" guide. Ids are a public contract: links and other
 * pages use them, so an id is never renamed or reused. Wording may change.
 */

export interface Answer {
  /** What the reader chooses, in the reader's own voice. May hold `{…}`; see `wordsFor`. */
  readonly label: string;
  /** The same as a short fact about a type, for "at a glance" lists and reasons. */
  readonly fact: string;
}

export interface Question {
  /** May hold `{…}`; see `wordsFor`. */
  readonly label: string;
  /** True when more than one answer may be chosen. */
  readonly many: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
}

const a = (label: string, fact: string): Answer => ({ label, fact });

export const AGES = ['baby', 'child', 'teen', 'adult', 'older'] as const;

export const QUESTIONS = {
  danger: {
    label: 'Is any of this happening now?',
    many: true,
    answers: {
      unconscious: a('Not awake, or cannot be fully woken', 'not fully awake'),
      seizure: a(
        'A first blackout or seizure, one longer than 5 minutes, or one after another',
        'a first, long or repeated seizure',
      ),
      confused: a(
        'Newly confused, very drowsy or acting oddly, over hours or days',
        'new confusion or drowsiness',
      ),
      'fever-headache': a(
        'Fever, bad headache or a stiff neck with the jerks',
        'fever, bad headache or stiff neck',
      ),
      'stroke-signs': a(
        'Sudden weakness, numbness, drooping face, or trouble speaking or balancing; or one side suddenly limp',
        'sudden weakness, numbness, or trouble with face, speech or balance',
      ),
      nonstop: a(
        'New jerking that has gone on for more than 5 minutes without a break',
        'new jerking that does not stop',
      ),
      'breathing-stiff': a(
        'Stiff, with trouble breathing or swallowing; or a baby who goes stiff, blue or stops breathing',
        'stiffness with trouble breathing or swallowing',
      ),
      'medicine-ill': a(
        'Hot, sweating, restless or very unwell after starting, raising or mixing medicines or drugs',
        'very unwell after a change of medicines or drugs',
      ),
      'organ-failure': a(
        'Kidney, liver or lung failure, and new jerks or flapping hands',
        'kidney, liver or lung failure with new jerks',
      ),
      'baby-clusters': a(
        'A baby with runs of jerks while awake, or a child losing skills',
        'runs of jerks in a waking baby, or a child losing skills',
      ),
      'bladder-legs': a(
        'New trouble with bladder or bowels, numbness between the legs, or both legs weak',
        'new bladder or bowel trouble, or weak legs',
      ),
      'darting-eyes': a('Eyes that dart about by themselves', 'eyes that dart about'),
      'fast-decline': a(
        'Memory, behavior, walking or speech getting worse over weeks or months',
        'memory, behavior, walking or speech getting worse over weeks or months',
      ),
      'weakness-wasting': a(
        'Lasting weakness, thinning muscles, weight loss or new bladder trouble',
        'lasting weakness, thinning muscles, weight loss or bladder trouble',
      ),
      none: a('None of these', 'no danger signs'),
    },
  },
  age: {
    label: 'How old {are you|is your child|is the person}?',
    many: false,
    answers: {
      baby: a('Under 1 year', 'babies'),
      child: a('1 to 12 years', 'children'),
      teen: a('13 to 19 years', 'teens'),
      adult: a('20 to 59 years', 'adults'),
      older: a('60 years or over', 'older adults'),
    },
  },
  onset: {
    label: 'How did it begin?',
    many: false,
    answers: {
      infancy: a('At birth or in the first year of life', 'from birth or the first year'),
      youth: a('In childhood or the teens', 'in childhood or the teens'),
      gradual: a('Little by little, as an adult', 'slowly, in adult life'),
      sudden: a('On one day, or within a few days', 'suddenly, within days'),
    },
  },
  since: {
    label: 'How long has it been going on?',
    many: false,
    answers: {
      days: a('Days, up to two weeks', 'going on for days'),
      weeks: a('Weeks, up to three months', 'going on for weeks'),
      months: a('Months, up to a year', 'going on for months'),
      years: a('More than a year', 'going on for years'),
    },
  },
  when: {
    label: 'When do {your|your child’s|the} jerks come?',
    many: true,
    answers: {
      rest: a('At rest', 'at rest'),
      'lying-down': a('On lying down', 'on lying down'),
      action: a('When moving or trying to do something', 'when moving'),
      posture: a('When holding the arms or hands out', 'when holding the arms out'),
      'falling-asleep': a('While falling asleep', 'while falling asleep'),
      asleep: a('While asleep', 'during sleep'),
      waking: a('In the first hour or two after waking', 'soon after waking'),
      standing: a('On standing or walking', 'on standing or walking'),
      startle: a('When startled', 'when startled'),
      any: a('At any time', 'at any time'),
    },
  },
  trigger: {
    label: 'What sets them off?',
    many: true,
    answers: {
      noise: a('Noise', 'noise'),
      touch: a('A touch or a tap', 'a touch or a tap'),
      light: a('Bright or flickering light', 'bright or flickering light'),
      movement: a('Moving, most of all fine or careful movement', 'careful movement'),
      stress: a('Stress or strong feelings', 'stress or strong feelings'),
      'sleep-loss': a(
        'Too little sleep, or alcohol the night before',
        'too little sleep, or alcohol the night before',
      ),
      none: a('Nothing that was noticed', 'no trigger noticed'),
    },
  },
  body: {
    label: 'Where are {your|your child’s|the} jerks?',
    many: true,
    answers: {
      face: a('Face, jaw, tongue or eyelid', 'face'),
      eyes: a('Eyes', 'eyes'),
      palate: a('Roof of the mouth or throat', 'roof of the mouth or throat'),
      neck: a('Neck or head', 'neck or head'),
      arm: a('Arm, hand or shoulder', 'arms or hands'),
      leg: a('Leg or foot', 'legs or feet'),
      trunk: a('Belly, back or chest', 'belly, back or chest'),
      diaphragm: a('Hiccups', 'diaphragm (hiccups)'),
      'one-side': a('One side only', 'one side only'),
      'whole-body': a('The whole body', 'whole body'),
      stump: a('What is left of a limb after amputation', 'stump of a limb'),
    },
  },
  feel: {
    label: 'What are they like?',
    many: true,
    answers: {
      jump: a('A quick jump or jolt', 'a quick jump'),
      flow: a('One movement flows into the next, as in fidgeting', 'flowing movements'),
      stiff: a('A part goes stiff and stays so for a moment', 'going stiff for a moment'),
      rhythmic: a('A steady beat', 'a steady beat'),
      irregular: a('No pattern', 'no pattern'),
      lapse: a(
        'A short loss of hold: things drop, or a knee gives way',
        'a short loss of grip or hold',
      ),
      'ear-click': a('A click in the ear', 'a click in the ear'),
      urge: a(
        'An urge first, then relief; {I|he or she|the person} can hold it back',
        'an urge before, relief after',
      ),
      ripple: a('Flickers under the skin that do not move the joint', 'flickers under the skin'),
      distractible: a(
        'They stop or change when {my|the child’s|the person’s} attention is elsewhere',
        'they change with attention',
      ),
      blank: a('Short blank spells, or not aware for a moment', 'short blank spells'),
      'alcohol-helps': a('Better after alcohol', 'better after alcohol'),
      'stiff-fall': a('The body goes stiff and falls', 'going stiff and falling'),
      'move-relief': a(
        'A need to move, and moving brings relief',
        'a need to move, eased by moving',
      ),
      shaking: a('More a shaking or trembling than single jerks', 'shaking more than jerking'),
      twisting: a('Twisted or pulled postures as well', 'twisted or pulled postures'),
      'pain-cramps': a('Pain or cramps with them', 'pain or cramps'),
      'stops-on-waking': a(
        'They stop at once when {I am|the child is|the person is} woken',
        'stopping at once on waking',
      ),
    },
  },
  lasts: {
    label: 'How long does one last?',
    many: false,
    answers: {
      instant: a('Less than a second', 'over in less than a second'),
      seconds: a('A few seconds', 'lasting a few seconds'),
      minutes: a('A minute or more', 'lasting minutes'),
      constant: a('It hardly ever stops', 'hardly ever stopping'),
    },
  },
  stops: {
    label: 'What stops or eases them?',
    many: true,
    answers: {
      sitting: a('Sitting down, or leaning on something', 'eased by sitting or leaning'),
      stretch: a('Stretching the muscle', 'eased by stretching'),
      touch: a('A touch, or a hand on the place', 'eased by a touch'),
      still: a('Keeping still', 'eased by keeping still'),
      sleep: a('Sleep', 'stopping in sleep'),
      nothing: a('Nothing stops them', 'stopped by nothing'),
    },
  },
  recent: {
    label: 'What happened before it began?',
    many: true,
    answers: {
      'new-medicine': a(
        'A new medicine, or a medicine taken for long',
        'a new or long-used medicine',
      ),
      'dose-change': a('A dose was raised', 'a raised dose'),
      withdrawal: a(
        'A medicine, alcohol or a drug was stopped',
        'stopping a medicine, alcohol or drug',
      ),
      'drugs-alcohol': a('Alcohol or drugs were taken', 'alcohol or drugs'),
      'low-oxygen': a('The heart or the breathing stopped', 'a time without oxygen'),
      infection: a('An infection or a vaccine', 'an infection or vaccine'),
      injury: a('An injury to head, neck, back or the part itself', 'an injury'),
      surgery: a('An operation or anesthetic', 'an operation or anesthetic'),
      toxin: a('Contact with a poison or chemical', 'a poison or chemical'),
      none: a('Nothing', 'nothing before it'),
    },
  },
  background: {
    label: 'Is any of this known about {your|your child’s|the person’s} health?',
    many: true,
    answers: {
      family: a(
        'Relatives have jerks, tremor or twisted postures',
        'relatives with jerks, tremor or twisted postures',
      ),
      epilepsy: a('Seizures or epilepsy, now or in the past', 'seizures or epilepsy'),
      'dementia-parkinsons': a(
        'Dementia or Parkinson’s disease',
        'dementia or Parkinson’s disease',
      ),
      'kidney-liver': a('Kidney or liver disease', 'kidney or liver disease'),
      'brain-spine': a(
        'Multiple sclerosis, a stroke, a tumor or another illness of brain or spine',
        'an illness of brain or spine',
      ),
      autoimmune: a('Autoimmune or celiac disease', 'autoimmune or celiac disease'),
      cancer: a('Cancer', 'cancer'),
      'anxiety-depression': a(
        'Anxiety, depression or great stress',
        'anxiety, depression or great stress',
      ),
      none: a('None of these', 'no known illness'),
    },
  },
} as const satisfies Record<string, Question>;
