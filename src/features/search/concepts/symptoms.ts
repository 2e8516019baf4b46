import { concept, type Concept } from './types.ts';

/** Symptoms, what looks like myoclonus, and the questions on both. */
export const SYMPTOMS: readonly Concept[] = [
  concept(
    '/symptoms/positive-and-negative/',
    'positive myoclonus, negative myoclonus, positive and negative, positive vs negative',
    '',
  ),
  concept(
    '/symptoms/how-types-are-classified/',
    'classification of myoclonus, how types are classified',
    '',
  ),
  concept(
    '/symptoms/when-to-get-help/',
    'danger signs, red flags, emergency signs, when to see a doctor, should I call an ambulance',
    'emergency serious constant',
  ),
  concept('/symptoms/look-alikes/', 'movement disorders, look alike', 'difference'),
  {
    ...concept(
      '/symptoms/look-alikes/#tics',
      'tic, tics, Tourette, Tourette’s, motor tic',
      'urge blink shoulder child',
    ),
    name: 'Tics',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#tremor',
      'tremor, essential tremor, shaking hands, hand tremor, shaky hands, shaky voice',
      'shake hand rhythm neck',
    ),
    name: 'Tremor',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#chorea',
      'chorea, dance like movements, fidgety, choreiform, tardive dyskinesia, dyskinesia',
      'writhe',
    ),
    name: 'Chorea',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#dystonia',
      'dystonia, torticollis, cervical dystonia, blepharospasm, cramp',
      'twist neck',
    ),
    name: 'Dystonia',
    codes: ['G24'],
  },
  {
    ...concept(
      '/symptoms/look-alikes/#fasciculations',
      'fasciculation, fasciculations, benign fasciculation syndrome, BFS, muscle flicker, muscle twitches, myokymia, twitching under skin, ALS, motor neuron disease, MND, amyotrophic lateral sclerosis, muscle twitching all over',
      'flicker wholeBody foot hand eyelid belly leg',
      'R25.3',
    ),
    name: 'Fasciculations',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#restless-legs-and-leg-movements-in-sleep',
      'restless legs, restless leg syndrome, RLS, Willis Ekbom, periodic limb movement disorder, periodic limb movements, PLMD, PLMS, nocturnal leg jerks, leg movements in sleep',
      'leg asleep kick urge rhythm foot',
      'G47.61 G25.81',
    ),
    name: 'Restless legs and leg movements in sleep',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#focal-seizures',
      'focal seizure, focal seizures, Jacksonian, partial seizure, psychogenic seizures, epilepsia partialis continua, focal motor seizure',
      'seizure oneSide face hand constant',
    ),
    name: 'Focal seizures',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#faciobrachial-seizures',
      'faciobrachial dystonic seizures, FBDS, LGI1',
      'face arm memory',
    ),
    name: 'Faciobrachial seizures',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#jerks-in-a-faint',
      'syncope, convulsive syncope, faint, fainting, vasovagal',
      'faint',
    ),
    name: 'Jerks in a faint',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#infantile-spasms',
      'infantile spasms, West syndrome, epileptic spasms, salaam',
      'baby headDrop clusters neck arm waking',
    ),
    name: 'Infantile spasms',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#clonus',
      'clonus, ankle clonus, foot bounces',
      'bounce foot leg difference rhythm',
    ),
    name: 'Clonus',
  },
  {
    ...concept(
      '/symptoms/look-alikes/#benign-myoclonus-of-early-infancy',
      'benign myoclonus of early infancy, shuddering attacks, Fejerman, shudder',
      'baby awake shudder child',
    ),
    name: 'Benign myoclonus of early infancy',
  },
  concept('/faq/about-jerks/#only-at-night', '', 'fallingAsleep asleep cause'),
  concept('/faq/about-jerks/#morning-jerks', '', 'waking drop cause'),
  concept(
    '/faq/about-jerks/#eye-twitch',
    'eye twitch, eyelid twitch, twitching eyelid, eye twitching, eyebrow twitching',
    'eyelid constant',
  ),
  concept('/faq/about-jerks/#hiccups', 'hiccups, hiccup', 'constant cause'),
  concept(
    '/faq/about-jerks/#anxiety',
    'anxiety jerks, anxiety twitching',
    'stress constant wholeBody',
  ),
  concept('/faq/about-jerks/#inherited', '', 'inherit'),
  concept('/faq/about-jerks/#children', '', 'child'),
  concept('/faq/about-jerks/#put-on', '', 'fake'),
  concept(
    '/faq/about-jerks/#tic-tremor-twitch',
    'jerk or tic, tic or tremor, myoclonus or tic, tremor and myoclonus',
    'difference',
  ),
  concept(
    '/faq/about-jerks/#how-common',
    'how common is myoclonus, how many people have myoclonus',
    'common',
  ),
  concept('/faq/about-jerks/#pronounce', 'pronounce myoclonus, say myoclonus', 'sayIt'),
  concept(
    '/faq/about-jerks/#low-vitamins',
    'vitamin deficiency twitching, dehydration jerks, dehydration, electrolytes',
    '',
  ),
  concept(
    '/faq/is-it-serious/#is-it-serious',
    'is myoclonus serious, is myoclonus dangerous, are jerks harmful, life threatening',
    'serious',
  ),
  concept('/faq/is-it-serious/#emergency', '', 'emergency'),
  concept('/faq/is-it-serious/#will-it-get-worse', '', 'worse'),
  concept(
    '/faq/is-it-serious/#can-it-be-cured',
    'does myoclonus go away, can myoclonus be cured',
    'cure',
  ),
  concept(
    '/faq/is-it-serious/#is-it-epilepsy',
    'is a myoclonic jerk a seizure, is myoclonus epilepsy',
    'seizure',
  ),
  concept(
    '/faq/is-it-serious/#ms-als-parkinsons',
    'sign of ALS, sign of MS, sign of Parkinson’s',
    '',
  ),
  concept('/faq/is-it-serious/#stroke-or-tumor', 'is it a brain tumor', ''),
  concept('/faq/is-it-serious/#does-it-hurt', 'does myoclonus hurt', 'pain'),
  concept('/faq/doctors-and-medicines/#medicine-cause', 'can my medicine cause jerks', ''),
  concept('/faq/doctors-and-medicines/#which-doctor', '', 'whichDoctor'),
  concept('/faq/doctors-and-medicines/#brain-scan', 'do I need a scan', ''),
  concept(
    '/faq/doctors-and-medicines/#best-medicine',
    'best medicine for myoclonus, best medication',
    '',
  ),
  concept(
    '/faq/doctors-and-medicines/#supplements',
    'magnesium, magnesium supplements, CBD oil, cannabis, weed, marijuana, supplements for twitching',
    '',
  ),
  concept('/faq/doctors-and-medicines/#surgery', '', 'operation'),
  concept('/faq/everyday-life/#alcohol', 'can I drink alcohol, drink alcohol', 'alcohol'),
  concept('/faq/everyday-life/#caffeine', 'caffeine twitching, coffee twitching', 'caffeine'),
  concept(
    '/faq/everyday-life/#stress-and-tiredness',
    'lack of sleep jerks, stress jerks, tired jerks',
    'stress tired worse',
  ),
  concept('/faq/everyday-life/#exercise', 'sports', 'exercise'),
  concept('/faq/everyday-life/#someone-jerks', 'first aid', 'firstAid'),
  concept('/faq/everyday-life/#prevention', '', 'prevent'),
];
