/**
 * What the article the guide started from says, as one entry for each fact. Only ids and short
 * patterns of our own wording are kept here, so that none of its text is in the project.
 */
export interface SeedFact {
  id: string;
  /** Path of the page that says it. */
  path: string;
  /** All of these must occur in the visible text of that page. */
  says: RegExp[];
}

export const SEED_FACTS: readonly SeedFact[] = [
  // What it is
  { id: 'pronunciation', path: '/', says: [/myoclonus \(say: my-OCK-lo-nus\)/i] },
  {
    id: 'definition',
    path: '/',
    says: [/myoclonus[^.]{0,40} is a sudden jerk[^.]{0,30}muscles[^.]{0,20}cannot control/i],
  },
  {
    id: 'natural-reflex',
    path: '/types/physiological/',
    says: [/can be a plain reflex: a fright makes you jump[^.]*laugh brings hiccups/i],
  },
  {
    id: 'sign-of-condition',
    path: '/',
    says: [/point to an illness[^.]*dementia[^.]*multiple sclerosis[^.]*Parkinson[’']s disease/i],
  },
  { id: 'forms-of-movement', path: '/symptoms/', says: [/may jerk, quiver or twitch/i] },
  { id: 'one-or-many', path: '/symptoms/', says: [/may come once, or many in a row/i] },
  {
    id: 'duration',
    path: '/symptoms/',
    says: [/spell may end within seconds[^.]{0,30}few minutes/i],
  },

  // Types
  {
    id: 'physiological-healthy',
    path: '/types/physiological/',
    says: [/come to people who have no other health problem/i],
  },
  {
    id: 'physiological-hiccups',
    path: '/types/physiological/',
    says: [/hiccups: the diaphragm[^.]*jerks/i],
  },
  {
    id: 'physiological-startle',
    path: '/types/physiological/',
    says: [/startle: surprise makes you jump/i],
  },
  {
    id: 'sleep-falling-asleep',
    path: '/types/sleep/',
    says: [/jump as you fall asleep/i, /above all in the legs/i],
  },
  {
    id: 'sleep-falling-feeling',
    path: '/types/sleep/',
    says: [/feel like a fall[^.]{0,15}try to catch yourself/i],
  },
  { id: 'sleep-hypnic-jerks', path: '/types/sleep/', says: [/doctors call it a hypnic jerk/i] },
  {
    id: 'sleep-normal',
    path: '/types/sleep/',
    says: [
      /hypnic jerk[^.]{0,40}count it as normal/i,
      /visit if the jerks come often or keep you from sleeping/i,
    ],
  },
  { id: 'sleep-stress', path: '/types/sleep/', says: [/more likely when you are stressed/i] },
  {
    id: 'essential-only-sign',
    path: '/types/essential/',
    says: [/the jerk is the only sign/i],
  },
  {
    id: 'essential-stable',
    path: '/types/essential/',
    says: [/jerks usually do not grow stronger as the years pass/i],
  },
  { id: 'essential-family', path: '/types/essential/', says: [/it may run in a family/i] },
  {
    id: 'secondary-condition',
    path: '/types/secondary/',
    says: [/cause may be an illness: a stroke, a brain tumor or an infection/i],
  },
  {
    id: 'secondary-substance',
    path: '/types/secondary/',
    says: [/prescribed medicine, or a substance[^.]{0,15}alcohol or cocaine/i],
  },
  {
    id: 'stimulus-triggers',
    path: '/types/stimulus-sensitive/',
    says: [/lights, noise or movement can set it off/i],
  },
  {
    id: 'stimulus-surprise',
    path: '/types/stimulus-sensitive/',
    says: [/surprise makes a jerk more likely/i],
  },
  {
    id: 'cortical-epilepsy',
    path: '/types/cortical-reflex/',
    says: [/doctors think of this type as a kind of epilepsy/i],
  },
  {
    id: 'cortical-arms-face',
    path: '/types/cortical-reflex/',
    says: [/strike the upper limbs and the face/i],
  },
  {
    id: 'palatal-roof',
    path: '/types/palatal/',
    says: [/soft palate[^.]{0,40}roof of the mouth[^.]{0,10}trembles/i],
  },
  {
    id: 'palatal-spread',
    path: '/types/palatal/',
    says: [/face, tongue, throat and diaphragm can join in/i],
  },
  { id: 'palatal-rate', path: '/types/palatal/', says: [/up to 150 twitches a minute/i] },
  { id: 'palatal-sleep', path: '/types/palatal/', says: [/bursts can happen while you sleep/i] },
  { id: 'palatal-click', path: '/types/palatal/', says: [/hear a click or tick with each beat/i] },
  {
    id: 'reticular-brainstem',
    path: '/types/reticular-reflex/',
    says: [/jerk starts in the brainstem[^.]*runs breathing and heart rate/i],
  },
  {
    id: 'reticular-whole-body',
    path: '/types/reticular-reflex/',
    says: [/jerks of the whole body are common[^.]*only a part may move/i],
  },
  {
    id: 'reticular-rare-qol',
    path: '/types/reticular-reflex/',
    says: [/very rare[^.]{0,20}can lower your quality of life/i],
  },
  {
    id: 'brainstem-broad',
    path: '/types/brainstem/',
    says: [
      /brainstem myoclonus is the broad name/i,
      /takes in the healthy startle as well as reticular reflex myoclonus/i,
    ],
  },
  {
    id: 'brainstem-startle-signs',
    path: '/types/brainstem/',
    says: [
      /are startled[^.]{0,20}may not notice/i,
      /pull a face, bend the knees and draw the arms back/i,
    ],
  },
  {
    id: 'brainstem-sound',
    path: '/types/brainstem/',
    says: [/great sensitivity to sound is a main feature/i],
  },
  {
    id: 'epileptic-only-symptom',
    path: '/types/epileptic/',
    says: [/only sign of a seizure, or one of several/i],
  },
  {
    id: 'epileptic-jme',
    path: '/types/epileptic/',
    says: [
      /one kind is juvenile myoclonic epilepsy/i,
      /juvenile kind it favors the neck, shoulders and upper arms/i,
    ],
  },
  {
    id: 'pme-group',
    path: '/types/progressive-myoclonus-epilepsy/',
    says: [/family of rare ones[^.]{0,30}kind of epileptic myoclonus/i],
  },
  {
    id: 'pme-onset',
    path: '/types/progressive-myoclonus-epilepsy/',
    says: [/first signs usually show in children and teens/i],
  },
  {
    id: 'pme-course',
    path: '/types/progressive-myoclonus-epilepsy/',
    says: [/symptoms tend to grow stronger over the years/i],
  },
  { id: 'action-severe', path: '/types/action/', says: [/one of the most severe kinds/i] },
  { id: 'action-body', path: '/types/action/', says: [/arms, legs and face can all jerk/i] },
  {
    id: 'action-trigger',
    path: '/types/action/',
    says: [/jerks set off by moving/i, /careful, exact movements can make it worse/i],
  },
  {
    id: 'functional-cause',
    path: '/types/functional/',
    says: [/stress or a mental health condition causes it/i],
  },
  {
    id: 'functional-hard-to-tell',
    path: '/types/functional/',
    says: [/can be hard to tell from other kinds/i],
  },
  {
    id: 'functional-distraction',
    path: '/types/functional/',
    says: [/usually stop or fade when your mind is busy/i],
  },
  {
    id: 'functional-no-damage',
    path: '/types/functional/',
    says: [/does not come from damage to the brain or spinal cord/i],
  },
  {
    id: 'functional-treatment',
    path: '/types/functional/',
    says: [/mental health expert is[^.]{0,15}part of care/i],
  },

  // Symptoms
  { id: 'symptoms-no-warning', path: '/symptoms/', says: [/comes without warning/i] },
  {
    id: 'symptoms-brief',
    path: '/symptoms/',
    says: [/muscle jumps[^.]{0,15}over almost at once/i],
  },
  { id: 'symptoms-uncontrolled', path: '/symptoms/', says: [/you cannot stop it by will/i] },
  { id: 'symptoms-shock', path: '/symptoms/', says: [/like a small electric shock/i] },
  { id: 'symptoms-intensity', path: '/symptoms/', says: [/may be mild or strong/i] },
  {
    id: 'symptoms-frequency',
    path: '/symptoms/',
    says: [/very frequent or only now and then/i],
  },
  {
    id: 'symptoms-extent',
    path: '/symptoms/',
    says: [/stay in one small part or run through the whole body/i],
  },
  {
    id: 'symptoms-function',
    path: '/symptoms/',
    says: [/strong jerks can get in the way of eating, speaking or walking/i],
  },
  {
    id: 'positive',
    path: '/symptoms/positive-and-negative/',
    says: [/in a positive jerk, muscles suddenly flex or tighten/i],
  },
  {
    id: 'negative',
    path: '/symptoms/positive-and-negative/',
    says: [/in a negative one, they relax[^.]{0,25}go limp/i],
  },
  {
    id: 'both',
    path: '/symptoms/positive-and-negative/',
    says: [/go limp\. many people have both/i],
  },

  // Causes
  {
    id: 'cause-misfire',
    path: '/causes/',
    says: [/nerve cells misfire[^.]{0,15}muscles get wrong signals/i],
  },
  {
    id: 'cause-chemicals',
    path: '/causes/',
    says: [/wrong balance of chemicals in the brain[^.]*areas for movement too active/i],
  },
  {
    id: 'cause-research',
    path: '/causes/',
    says: [/several parts of the brain take part[^.]{0,10}more research is needed/i],
  },
  { id: 'cause-unknown', path: '/causes/', says: [/some people no clear cause is found/i] },
  {
    id: 'cause-ms',
    path: '/causes/multiple-sclerosis/',
    says: [
      /multiple sclerosis[^.]{0,10}patches of damage form in the brain and the spinal cord/i,
      /called a lesion, can make muscles jerk/i,
    ],
  },
  {
    id: 'cause-stroke',
    path: '/causes/stroke/',
    says: [/stroke cuts off blood/i, /damage hits[^.]*muscles can get wrong signals/i],
  },
  {
    id: 'cause-tumor',
    path: '/causes/brain-tumor/',
    says: [/brain tumor is one of the known causes of jerks/i],
  },
  {
    id: 'cause-alzheimers',
    path: '/causes/alzheimers-disease/',
    says: [/Alzheimer[’']s disease is a known cause of jerks/i],
  },
  {
    id: 'cause-parkinsons',
    path: '/causes/parkinsons-disease/',
    says: [/jerks can be part of Parkinson[’']s disease/i],
  },
  {
    id: 'cause-lewy',
    path: '/causes/lewy-body-dementia/',
    says: [/Lewy body dementia is a (?:well-)?known cause of jerks/i],
  },
  {
    id: 'cause-cjd',
    path: '/causes/creutzfeldt-jakob-disease/',
    says: [/Creutzfeldt-Jakob disease \(CJD\) is/i, /a known cause of jerks/i],
  },
  {
    id: 'cause-autoimmune',
    path: '/causes/autoimmune-conditions/',
    says: [/autoimmune condition it attacks the body[^.]*known cause of jerks/i],
  },
  {
    id: 'cause-deficiency',
    path: '/causes/vitamin-or-mineral-deficiency/',
    says: [
      /lack of vitamins or minerals is listed as a cause/i,
      /reports of jerks from low vitamin B12 and low magnesium/i,
    ],
  },
  {
    id: 'cause-sugar',
    path: '/causes/blood-sugar/',
    says: [/too much or too little sugar[^.]*can make muscles jerk/i],
  },
  {
    id: 'cause-genetic',
    path: '/causes/genetic-disorders/',
    says: [/disorder that you inherit from your parents can make you jerk/i],
  },
  {
    id: 'cause-injury',
    path: '/causes/head-or-spinal-cord-injury/',
    says: [/injury to the head or the spinal cord can cause jerks/i],
  },
  {
    id: 'cause-infection',
    path: '/causes/infections/',
    says: [/infections from Lyme disease to COVID-19 can cause jerks/i],
  },
  {
    id: 'cause-kidney-liver',
    path: '/causes/kidney-or-liver-problems/',
    says: [/kidney and liver trouble can cause jerks/i],
  },
  {
    id: 'cause-oxygen',
    path: '/causes/lack-of-oxygen/',
    says: [
      /the whole brain goes without oxygen/i,
      /jerks can follow a time when the brain got too little oxygen/i,
    ],
  },
  {
    id: 'cause-blood-pressure',
    path: '/causes/blood-pressure-medicines/',
    says: [
      /health site names blood pressure medicines as a group/i,
      /calcium-channel blockers: one report/i,
    ],
  },
  {
    id: 'cause-antibiotics',
    path: '/causes/antibiotics/',
    says: [/some antibiotics can cause jerks/i],
  },
  {
    id: 'cause-antidepressants',
    path: '/causes/antidepressants/',
    says: [/many antidepressants can cause jerks/i],
  },
  {
    id: 'cause-antiseizure',
    path: '/causes/anti-seizure-medicines/',
    says: [/medicines for epilepsy can bring on jerks/i],
  },
  {
    id: 'cause-anesthetics',
    path: '/causes/anesthetics/',
    says: [/short jerks as an anesthetic begins are common/i],
  },
  {
    id: 'cause-opioids',
    path: '/causes/opioids/',
    says: [/opioids are strong pain medicines/i, /strong pain medicines can cause jerks/i],
  },
  {
    id: 'cause-alcohol',
    path: '/causes/alcohol/',
    says: [/alcohol is a known cause of jerks/i],
  },
  {
    id: 'cause-cocaine',
    path: '/causes/cocaine/',
    says: [/lists? cocaine among the drugs that can cause myoclonus/i],
  },
  {
    id: 'cause-ecstasy',
    path: '/causes/ecstasy/',
    says: [/ecstasy[^.]{0,15}raises serotonin/i, /in that state muscles jerk/i],
  },
  { id: 'cause-heroin', path: '/causes/heroin/', says: [/names? heroin as a cause of jerks/i] },
  {
    id: 'cause-amphetamines',
    path: '/causes/amphetamines/',
    says: [/amphetamines come as[^.]*\. they are named among the drugs that can cause jerks/i],
  },
  {
    id: 'cause-lyme',
    path: '/causes/infections/',
    says: [/a virus or a bacterium[^.]*Lyme disease[^.]*can lead to jerks/i],
  },
  {
    id: 'cause-toxins',
    path: '/causes/toxins/',
    says: [/contact with a poison can cause jerks/i],
  },

  // Seeing a doctor
  {
    id: 'doctor-occasional',
    path: '/symptoms/',
    says: [/twitch now and then is usually no cause for concern/i],
  },
  {
    id: 'doctor-when',
    path: '/symptoms/',
    says: [/see a doctor if jerks come often[^.]*what you need or like to do/i],
  },
  {
    id: 'appointment-history',
    path: '/living/appointment/',
    says: [/ask about your health in the past[^.]*which parts of the body jerk/i],
  },
  { id: 'appointment-start', path: '/living/appointment/', says: [/when it began\. a date/i] },
  { id: 'appointment-frequency', path: '/living/appointment/', says: [/how often\. each day/i] },
  { id: 'appointment-severity', path: '/living/appointment/', says: [/how bad\. a flicker/i] },
  {
    id: 'appointment-better-worse',
    path: '/living/appointment/',
    says: [/what makes it better or worse\. rest/i],
  },

  // Tests
  {
    id: 'test-blood-urine',
    path: '/tests/blood-and-urine-tests/',
    says: [/blood and urine tests give a broad look at your health/i],
  },
  {
    id: 'test-blood-conditions',
    path: '/tests/blood-and-urine-tests/',
    says: [/check for diabetes[^.]*kidney disease[^.]*autoimmune disease/i],
  },
  {
    id: 'test-eeg-purpose',
    path: '/tests/eeg/',
    says: [/records[^.]*electrical activity[^.]*without pain[^.]*find where the jerks start/i],
  },
  {
    id: 'test-eeg-electrodes',
    path: '/tests/eeg/',
    says: [/small discs, called electrodes[^.]{0,10}to your scalp/i, /wires carry[^.]*computer/i],
  },
  {
    id: 'test-emg',
    path: '/tests/emg/',
    says: [
      /uses electrodes to pick up the signals in your muscles/i,
      /checks the health of muscles and of the nerve cells that control them/i,
    ],
  },
  {
    id: 'test-mri',
    path: '/tests/mri/',
    says: [/detailed pictures of the brain, the spinal cord and other parts of the body/i],
  },

  // Treatments
  {
    id: 'treat-cause',
    path: '/treatments/treating-the-cause/',
    says: [
      /look first for a cause that can be treated/i,
      /causes cannot be cured\. then the aim is to make the jerks fewer and weaker/i,
    ],
  },
  {
    id: 'treat-vary',
    path: '/treatments/',
    says: [
      /which one to try depends on the type/i,
      /need several at the same time[^.]*different parts of the brain/i,
    ],
  },
  {
    id: 'treat-no-specific',
    path: '/treatments/',
    says: [/no medicine is specific to myoclonus/i],
  },
  {
    id: 'treat-clonazepam-first',
    path: '/medications/clonazepam/',
    says: [/brand names[^.]{0,20}Klonopin/i, /doctors often try it first/i, /it relaxes muscles/i],
  },
  {
    id: 'treat-clonazepam-side',
    path: '/medications/clonazepam/',
    says: [
      /sleepiness and clumsiness are most common/i,
      /begin with a small dose and raise it slowly/i,
    ],
  },
  {
    id: 'treat-levetiracetam',
    path: '/medications/levetiracetam/',
    says: [/brand names[^.]{0,20}Keppra/i, /can also help jerks/i],
  },
  {
    id: 'treat-primidone',
    path: '/medications/primidone/',
    says: [/brand names[^.]{0,20}Mysoline/i, /it is added for jerks from the cortex/i],
  },
  {
    id: 'treat-valproate',
    path: '/medications/valproate/',
    says: [/valproate \(valproic acid\)/i, /it treats epileptic jerks/i],
  },
  {
    id: 'treat-asm-side',
    path: '/treatments/anti-seizure-medicines/',
    says: [/side effects can be nausea, tiredness and dizziness/i],
  },
  {
    id: 'treat-5htp',
    path: '/treatments/5-htp/',
    says: [
      /body turns 5-HTP into serotonin/i,
      /some studies found that it helps people with certain forms/i,
    ],
  },
  {
    id: 'treat-botox',
    path: '/treatments/botulinum-toxin/',
    says: [/keeps the muscle from twitching/i, /works best for twitching on one side of the face/i],
  },
  {
    id: 'treat-surgery',
    path: '/treatments/surgery/',
    says: [/brain or the spinal cord it can cause jerks, and an operation may take it out/i],
  },
  {
    id: 'treat-dbs-how',
    path: '/treatments/deep-brain-stimulation/',
    says: [
      /places thin electrodes deep in the brain/i,
      /device in the chest[^.]*sends out signals that block the jerks/i,
    ],
  },
  {
    id: 'treat-dbs-use',
    path: '/treatments/deep-brain-stimulation/',
    says: [
      /can lower the number of twitches/i,
      /as with all surgery, there are risks/i,
      /most operations[^.]*Parkinson[’']s disease[^.]*being studied for multiple sclerosis/i,
    ],
  },
  {
    id: 'treat-trials',
    path: '/treatments/clinical-trials/',
    says: [
      /rely on volunteers to find out whether new treatments work/i,
      /your doctor can tell you how to apply/i,
    ],
  },

  // What to expect, and staying safe
  {
    id: 'outlook',
    path: '/living/outlook/',
    says: [/myoclonus is complex[^.]*more than one treatment[^.]*several kinds of doctors/i],
  },
  {
    id: 'prevent',
    path: '/living/staying-safe/',
    says: [/cannot prevent the jerks themselves[^.]*can make an injury less likely/i],
  },
  {
    id: 'safety-neuropsychiatrist',
    path: '/living/staying-safe/',
    says: [
      /neuropsychiatrist[^.]*can help you find what sets off jerks/i,
      /teach you ways to handle the movements/i,
    ],
  },
  {
    id: 'safety-physio',
    path: '/living/staying-safe/',
    says: [/physical therapist can help your balance, strength and coordination/i],
  },
  {
    id: 'safety-belt',
    path: '/living/staying-safe/',
    says: [/wear a seat belt on every car ride/i],
  },
  {
    id: 'safety-helmet',
    path: '/living/staying-safe/',
    says: [/wear a helmet when you cycle[^.]*any sport where people collide/i],
  },
  {
    id: 'safety-follow',
    path: '/living/staying-safe/',
    says: [/treat your other illnesses[^.]*medicine the way it was prescribed[^.]*your visits/i],
  },
  {
    id: 'faq-anxiety',
    path: '/faq/about-jerks/',
    says: [
      /movement disorder called functional, or psychogenic, myoclonus/i,
      /caused by stress or by a mental health condition/i,
    ],
  },
];
