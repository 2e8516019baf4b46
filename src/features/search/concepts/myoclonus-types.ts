import { concept, type Concept } from './types.ts';

/** The overview pages and the types of myoclonus. */
export const TYPES: readonly Concept[] = [
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
    'G40',
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
];
