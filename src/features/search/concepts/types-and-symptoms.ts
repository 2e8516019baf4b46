import { concept, type Concept } from './types.ts';

/** Types of myoclonus, symptoms, and what looks like them. */
export const TYPES_AND_SYMPTOMS: readonly Concept[] = [
  concept(
    '/symptoms/',
    'myoclonus, myoclonic jerks, muscle jerks, muscle jerk, jerking, jerks, sudden jerks, jerky movements, involuntary movements, involuntary jerks, muscle twitching, body jerks, random jerks, myoclonia, myoclonic, myoclonic twitch, polymyoclonus, symptoms of myoclonus',
    'jerk whatIs',
    'G25.3 17450006 D009207 333.2 HP:0001336',
  ),
  concept(
    '/types/',
    'types of myoclonus, kinds of myoclonus, myoclonus classification, myoclonus',
    'jerk',
    '17450006 D009207 333.2',
  ),
  concept('/causes/', 'causes of myoclonus, causes of jerks, what causes myoclonus', 'cause'),
  concept(
    '/treatments/',
    'myoclonus treatment, treatment of myoclonus, treatment for jerks, how to treat jerks, therapy for myoclonus',
    'treat',
  ),
  concept(
    '/tests/',
    'tests for myoclonus, how myoclonus is diagnosed, diagnosis of myoclonus, myoclonus workup, diagnostic tests',
    'test',
  ),
  concept(
    '/medications/',
    'medicines, medications, drugs for myoclonus, list of medicines, drugs that cause myoclonus',
    '',
  ),
  concept(
    '/types/sleep/',
    'hypnic jerk, sleep start, sleep starts, hypnagogic jerk, hypnogogic jerk, sleep myoclonus, nocturnal myoclonus, night starts, sleep twitch, sleep jerks, predormital myoclonus, hypnagogic myoclonus, exploding head',
    'fallingAsleep asleep kick wholeBody jerk fall foot leg',
  ),
  concept(
    '/types/benign-neonatal-sleep/',
    'BNSM, benign neonatal sleep myoclonus, newborn sleep jerks, neonatal sleep myoclonus',
    'newborn baby asleep rhythm arm leg',
  ),
  concept(
    '/types/physiological/',
    'hiccup, hiccups, hiccough, hiccoughs, singultus, normal jerks, physiological myoclonus',
    'shudder chest rhythm exercise caffeine constant fever',
    'R06.6',
  ),
  concept(
    '/types/functional/',
    'functional myoclonus, functional jerks, FND, functional neurological disorder, functional movement disorder, psychogenic, conversion disorder, psychogenic jerks, dissociative',
    'distraction stress injury belly fake constant',
    'F44.4',
  ),
  concept(
    '/types/propriospinal/',
    'propriospinal myoclonus, PSM, axial myoclonus, axial jerks, truncal jerks',
    'belly back lying fallingAsleep wholeBody chest',
  ),
  concept(
    '/types/spinal-segmental/',
    'spinal myoclonus, segmental myoclonus, spinal segmental',
    'back shoulder arm leg rhythm oneSide epidural asleep constant',
  ),
  concept(
    '/types/peripheral/',
    'peripheral myoclonus, jumping stump, stump spasm, nerve injury jerks',
    'stump nerveInjury hand foot injury',
  ),
  concept(
    '/types/hemifacial-spasm/',
    'hemifacial spasm, HFS, facial spasm, hemi facial spasm, face twitch, blepharospasm',
    'face oneSide eyelid',
    'G51.3',
  ),
  concept(
    '/types/palatal/',
    'palatal myoclonus, palatal tremor, oculopalatal tremor, ear clicking, middle ear myoclonus, Guillain Mollaret triangle, hypertrophic olivary degeneration, soft palate',
    'palate rhythm',
  ),
  concept(
    '/types/hyperekplexia/',
    'hyperekplexia, startle disease, exaggerated startle, stiff baby, stiff baby syndrome, stiff man, startle reflex, hyperexplexia',
    'noise stiff fall touch newborn',
  ),
  concept(
    '/types/stimulus-sensitive/',
    'stimulus sensitive myoclonus, reflex myoclonus, photic myoclonus, audiogenic',
    'light noise touch',
  ),
  concept(
    '/types/reticular-reflex/',
    'reticular reflex myoclonus, reticular myoclonus',
    'touch noise stiff wholeBody',
  ),
  concept(
    '/types/brainstem/',
    'brainstem myoclonus, subcortical myoclonus, brain stem',
    'neck noise fall wholeBody',
  ),
  concept(
    '/types/cortical-reflex/',
    'cortical myoclonus, cortical reflex, cortical tremor, FCMTE, BAFME, FAME, familial cortical myoclonic tremor, familial adult myoclonic epilepsy, giant SEP',
    'touch light shake action hand',
  ),
  concept(
    '/types/action/',
    'action myoclonus, intention myoclonus, kinetic myoclonus',
    'action hand arm drop',
  ),
  concept(
    '/types/negative/',
    'negative myoclonus, asterixis, flapping tremor, liver flap, hand flap',
    'flap giveWay drop hand leg standing',
  ),
  concept(
    '/types/orthostatic/',
    'orthostatic myoclonus, orthostatic tremor, shaky legs',
    'standing leg shake unsteady sitting',
  ),
  concept(
    '/types/essential/',
    'essential myoclonus, hereditary essential myoclonus',
    'alcoholHelps neck arm inherit',
  ),
  concept(
    '/types/myoclonus-dystonia/',
    'myoclonus dystonia, DYT11, SGCE, DYT SGCE, writer’s cramp, alcohol responsive',
    'alcoholHelps neck twist child shoulder arm action',
    'G24.1',
  ),
  concept(
    '/types/juvenile-myoclonic-epilepsy/',
    'JME, juvenile myoclonic epilepsy, Janz, impulsive petit mal, myoclonic epilepsy, juvenile epilepsy, morning jerks',
    'waking teen drop arm tired hand seizure',
    'G40.B09 G40.B19 G40.B01 G40.B11 G40.B',
  ),
  concept(
    '/types/epileptic/',
    'epileptic myoclonus, myoclonic seizure, myoclonic seizures, myoclonic fits, epileptic jerks, Jeavons, eyelid myoclonia, myoclonic absence, Dravet, Dravet syndrome, Lennox Gastaut, Doose, myoclonic astatic, epilepsia partialis continua, EPC, myoclonic epilepsy',
    'seizure light blink blank child',
  ),
  concept(
    '/types/progressive-myoclonus-epilepsy/',
    'PME, progressive myoclonus epilepsy, progressive myoclonic epilepsy, Unverricht Lundborg, Lafora, Lafora disease, EPM1, EPM2, EPM2A, sialidosis, cherry red spot, myoclonus ataxia, Ramsay Hunt, neuronal ceroid lipofuscinosis, Batten, Gaucher',
    'worse seizure unsteady teen memory action',
  ),
  concept(
    '/types/post-hypoxic/',
    'Lance Adams, Lance Adams syndrome, post hypoxic myoclonus, posthypoxic, post anoxic myoclonus, status myoclonus, hypoxic myoclonus, anoxic',
    'cardiacArrest action coma',
  ),
  concept(
    '/types/opsoclonus-myoclonus/',
    'OMS, OMAS, opsoclonus, opsoclonus myoclonus, dancing eyes, Kinsbourne, neuroblastoma',
    'eyes unsteady child',
  ),
  concept(
    '/types/drug-induced/',
    'drug induced myoclonus, medication induced jerks, drug side effect jerks, medicine caused jerks, drugs can cause myoclonus, iatrogenic, medicines that cause jerks',
    'sideEffect cause',
    'T42.6X5A T42.6',
  ),
  concept('/types/secondary/', 'secondary myoclonus, symptomatic myoclonus', ''),
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
      'baby clusters neck arm waking',
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
