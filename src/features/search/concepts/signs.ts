/**
 * What readers say, sorted by what is meant: how the body moves, where, when, after what, whose, and
 * what is asked. Each sign has the words for it, divided by commas; a phrase counts when all its
 * telling words stand near each other, in any order. Pages are described by these signs in pages.ts,
 * so that a new way to say a thing is written once and finds every page that it is about.
 */
export const SIGNS = {
  // How it moves
  jerk: 'jerk, jerky, jolt, jump, twitch, twitchy, spasm, myoclonus, myoclonic, myoclonia, involuntary, shock, electric shock, convulse, movement, moves itself, moving itself, lurch, splay, flail, flinch, bolt, ripple, contraction, uncontrollable',
  shake: 'shake, shaky, tremble, tremor, shiver, quiver, jitter',
  flicker: 'under skin, worm, crawl, flicker, flutter muscle, quiver, pulsing, bubbling',
  drop: 'drop, spill, throw, fling, clumsy, fumble, knock over',
  flap: 'flap, flapping',
  headDrop: 'head drop, head drops, head nod, head nods, nodding, nods, head bob, bobbing',
  giveWay: 'give way, gives way, buckle, collapse legs',
  stiff: 'stiff, stiffen, rigid, rigidity',
  fall: 'fall down, falls, fell over, falling over, fall',
  urge: 'urge, relief, hold back, suppress',
  rhythm: 'rhythmic, rhythm, beat, click, tick, periodic',
  blank: 'blank, stare, staring, zone out, absence, vacant, awareness',
  blink: 'blink, blinking, eyelids flutter, roll eyes',
  shudder: 'shudder, shivers, shuddering',
  kick: 'kick, kicking, thrash',
  writhe: 'writhe, writhing, dance, dancelike, fidgety, flowing',
  twist: 'twist, posture, pulled, cramp, pull',
  clusters: 'cluster, clusters, series',
  bounce: 'bounce, bouncing, foot pressed, rhythmic foot',
  constant: 'nonstop, continuous, constant, persistent, last days, three days, intractable',
  // When
  fallingAsleep:
    'fall asleep, falling asleep, drift off, drifting off, doze off, dozing, nod off, drop off sleep, half asleep, sleep onset, edge sleep, trying sleep, hypnic, hypnagogic, hypnogogic, fall sleep, stop falling asleep, missing step, stepping off curb, feeling falling, sensation falling',
  asleep:
    'asleep, sleep, sleeping, nap, night, bed, nocturnal, bedtime, dream, overnight, nighttime',
  waking: 'morning, wake up, waking, woke, awakening, breakfast, cereal, after waking',
  awake: 'awake, while awake',
  standing: 'stand, stand up, standing, upright',
  sitting: 'sit, sit down, sitting',
  lying: 'lie down, lying, lay down, laying, flat, recline, relax, relaxed',
  action:
    'reach, grab, write, writing, pour, cup, glass, hold, use hands, spoon, action, intention, kinetic, tries to move, try to move, moving, drinks, drink spill, mug, carry',
  exercise: 'exercise, workout, gym, sport, sports, exertion, play sports',
  // What sets it off or eases it
  noise: 'noise, sound, loud, bang, clap, startle, startled, jumpy, sudden noise, surprise',
  touch: 'touch, touched, tap, tickle, tap nose',
  light:
    'flicker light, video game, video games, computer game, gaming, flashing, flash light, strobe, sunlight, sun, bright light, light, lights, photosensitive',
  alcoholHelps:
    'better alcohol, better drink, better wine, better beer, responds alcohol, alcohol responsive, alcohol helps, calm alcohol, beer helps, wine helps',
  alcohol: 'alcohol, drinking, beer, wine, drunk, booze, alcoholic, drink alcohol, vodka, hangover',
  stress: 'stress, stressed, anxiety, anxious, worry, panic, nervous, ptsd, trauma',
  distraction:
    'distract, distracted, distraction, concentrate something else, think something else',
  caffeine: 'caffeine, coffee, energy drink, tea',
  tired: 'tired, fatigue, lack sleep, sleep deprivation, exhausted, insomnia',
  // Where
  face: 'face, facial, cheek, lip, mouth corner, mouth, hemiface, chin',
  oneSide: 'left side, right side, hemi, unilateral, half',
  eyelid: 'eyelid, eye twitch, eye, eyebrow, lid, eyelids',
  eyes: 'eyes dance, dancing eyes, eyes jump, chaotic eyes, eyes darting, eyes everywhere',
  palate:
    'palate, roof mouth, throat, ear click, clicking ear, soft palate, ear noise, tinnitus, clicking, thumping ear, middle ear, ear',
  belly: 'stomach, belly, abdomen, abdominal, tummy, trunk, torso, waist, stomach muscles, core',
  chest: 'chest, diaphragm, ribs',
  back: 'lower back, back spasm, back muscle, back pain, spine, spinal, upper back',
  neck: 'neck, head jerk, head',
  shoulder: 'shoulder, shoulders, shrug',
  arm: 'arm, arms, upper limb, forearm',
  hand: 'hand, hands, finger, fingers, thumb, wrist',
  leg: 'leg, legs, knee, thigh, calf',
  foot: 'foot, feet, toe, ankle',
  stump: 'stump, amputated, amputation, amputee, phantom limb',
  jaw: 'jaw, teeth, chew',
  wholeBody: 'whole body, full body, entire body, everywhere, body',
  // Who
  newborn: 'newborn, neonate, neonatal, week old, weeks old, new born, days old',
  baby: 'baby, babies, infant, infantile, months old, month old, bottle',
  child:
    'child, children, kid, kids, son, daughter, toddler, boy, girl, pediatric, paediatric, year old, niece, nephew',
  teen: 'teen, teenager, teenage, adolescent, juvenile, student',
  older:
    'elderly, grandmother, grandfather, grandma, grandpa, nan, old man, old woman, nursing home, mother, father, mum, mom, dad',
  family:
    'husband, wife, partner, relative, loved, carer, caregiver, caring, boyfriend, girlfriend, spouse, look after',
  // After what, with what
  cardiacArrest:
    'cardiac arrest, heart stopped, resuscitation, cpr, rosc, arrest, ecmo, drowned, drowning, hanging, lack oxygen, hypoxic, anoxic, hypoxia, anoxia, oxygen, heart attack',
  coma: 'coma, comatose, unconscious, icu, intensive care',
  injury:
    'head injury, concussion, car accident, accident, whiplash, brain injury, spinal cord injury, injury, injured, trauma brain, tbi',
  nerveInjury: 'nerve injury, nerve damage, trapped nerve, pinched nerve, nerve',
  operation: 'operation, surgery, anesthetic, anaesthetic, anesthesia, anaesthesia, under general',
  epidural: 'epidural, spinal injection, spinal anesthetic, spinal block',
  dying: 'palliative, hospice, dying, terminal illness, terminally ill',
  fever: 'fever, temperature, febrile',
  infection: 'infection, virus, infected, flu, meningitis, bacterial, sepsis',
  vaccine: 'vaccine, vaccination, jab, vaccinated',
  memory: 'memory, dementia, confused, forgetful, memory loss, confusion, cognitive, rapid decline',
  seizure: 'seizure, fit, fits, epilepsy, epileptic, convulsion, tonic clonic, grand mal',
  unsteady: 'unsteady, ataxia, balance, wobbly, unsteadiness',
  faint: 'faint, fainted, fainting, syncope, blackout',
  // What is asked
  firstAid: 'first aid',
  cause: 'cause, causes, caused, why, reason',
  sideEffect:
    'side effect, side effects, adverse, reaction, after starting, started taking, since starting, new medicine, weight gain, weight, hair loss, rash, mood, rage, anger, angry, irritable, tingling, kidney stones, vision, vision loss, sleepy, drowsy, depression, liver, toxicity, safe, risks, danger',
  dose: 'dose, dosage, mg, how much, milligram, titration, how long to work, take long term, long term',
  stopping:
    'stop taking, stopping, come off, coming off, taper, tapering, quit, wean, withdrawal, withdraw, discontinue, discontinuation, cold turkey, missed, brain zap, brain zaps',
  together: 'interact, interacts, interaction, interactions, combine, combined, mix, mixed, mixing',
  missed: 'missed dose, miss dose, forgot, forgotten, skipped, missed',
  overdose: 'overdose, too much, double dose, swallowed, poisoning, overdosed',
  pregnant:
    'pregnant, pregnancy, breastfeeding, breastfeed, conceive, contraception, birth control, trying for baby, planning family',
  driving: 'drive, driving, car, licence, license, dvla, dmv, behind the wheel',
  work: 'work, job, employer, accommodation, accommodations, disability benefits, disability, office, benefits, boss',
  school: 'school, teacher, exam, university, college, class',
  inherit: 'inherit, inherited, hereditary, genetic, run in family, runs in family, gene, genes',
  test: 'test, tests, testing, scan, examination, diagnose, diagnosed, diagnosis',
  film: 'film, video, filming, record, phone video, filming for doctor',
  sayIt: 'pronounce, pronunciation, say',
  treat:
    'treat, treatment, treatments, therapy, help, remedy, manage, best medicine, medication, medicine, drug, drugs, pills, tablets',
  cure: 'cure, cured, disappear, recover, recovery, outlook, prognosis, life expectancy, outgrow',
  serious:
    'serious, dangerous, harmful, harm, life threatening, fatal, die, worry, worried, normal, bad sign, concern',
  worse: 'worse, worsen, worsening, progress, progressive, over time',
  whichDoctor: 'neurologist, specialist, gp',
  emergency: 'emergency, ambulance, er, hospital, 911, 999, call',
  prevent: 'prevent, prevention, avoid',
  supportGroup: 'support group, support, charity, forum, foundation, community, registry, groups',
  appointment: 'appointment, questions ask, prepare, visit',
  eating: 'eat, eating, meal, cutlery, soup, swallow, swallowing, choke, choking, spoons, feeding',
  safety: 'safely, safe home, bathroom, kitchen, cooking, stairs, shower, bath, protect',
  mood: 'depressed, depression, mental health, suicidal, suicide, hopeless, low mood, lonely, ashamed, kill myself, want die, cope, coping',
  trial: 'clinical trial, trial, research, study',
  diet: 'diet, ketogenic, food, gluten, supplement, supplements',
  difference: 'difference, versus, vs, compared',
  common: 'how common, common, rare, prevalence, statistics',
  pain: 'hurt, pain, painful, hurts, ache',
  whatIs: 'what is, meaning, definition, mean, explained, overview, information',
  fake: 'faking, psychological, imagining',
} as const satisfies Readonly<Record<string, string>>;

/** Signs that small words tell, which say nothing one by one. */
export const ASKED_WHOLE: readonly (readonly [sign: Sign, words: RegExp])[] = [
  [
    'firstAid',
    /\bwhat (should|to|do|can) (i |we |you )?do\b|\bhow (do|can|to) (i |we )?help (someone|him|her)\b/,
  ],
  ['whatIs', /^(what (is|are|does)|whats)\b/],
  [
    'fallingAsleep',
    /\b(fall\w*|go\w*|get\w*|drift\w*|drop\w*|doz\w*|nod\w*|about|trying|try|before|just)( \w+){0,2} (asleep|sleep|to sleep)\b|\b(drift|drop|doz|nod)\w* off\b/,
  ],
  [
    'constant',
    /\b(wont|cant|doesnt|does not|not|never) stop|\ball (day|the time)\b|\bfor (\w+ )?(days|weeks|months|hours|a month|a week)\b|\b(two|three|four|\d+) (days|weeks)\b/,
  ],
  ['dying', /\bend of (the |his |her |my )?life\b/],
  ['oneSide', /\b(one|same|other) side\b|\bside of\b/],
  ['mood', /\bend(ing)? (my|his|her|their) (own )?life\b/],
  ['pregnant', /\b(have|having|had|want|trying for) (a|another) baby\b/],
  ['cure', /\bgo(es)? away\b|\bget(s)? better\b|\bhow long\b|\bgrow\w* out of\b/],
  [
    'fake',
    /\b(all )?in (my|his|her|your|the) (own )?(head|mind)\b|\b(put|putting) (it )?on\b|\bfak(e|ing)\b/,
  ],
  ['safety', /\bat home\b|\bsafe(ly)?\b.*\b(home|kitchen|bath|shower|cook)/],
  ['faint', /\bpass(ed|es|ing)? out\b/],
  ['wholeBody', /\ball over\b/],
  [
    'whichDoctor',
    /\b(which|what) (kind of |type of )?(doctor|specialist)\b|\bwho (should|do|can) i see\b/,
  ],
  ['common', /\bhow (many|common|rare)\b/],
  ['missed', /\b(miss|missed|forgot|skipped)\b.*\b(dose|tablet|pill|take)/],
  ['rhythm', /\bevery (few |couple of )?(\d+ |twenty |thirty )?seconds\b/],
  ['difference', /\bor\b|\bvs\b|\bversus\b|\bsame as\b/],
];

export type Sign = keyof typeof SIGNS;
