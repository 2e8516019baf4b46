import type { Sign } from './signs.ts';

/**
 * Words of other languages for what most queries are about: Spanish, French, German, Italian,
 * Portuguese, Dutch, Polish, Swedish, Turkish, Russian. A query that has them is answered with the
 * English pages and the line that says so. Sources: labels of public vocabularies (MeSH, HPO, WHO).
 */
export const FOREIGN_SIGNS: Readonly<Partial<Record<Sign, string>>> = {
  jerk: 'mioclonía, mioclono, mioclonias, mioclonie, mioclonus, myoclonie, myoclonies, myoklonus, myoklonie, miyoklonus, mioklonie, myoklonier, миоклонус, миоклония, espasmo, espasmos, sacudida, sacudidas, sobresalto, sursaut, sursauts, secousse, secousses, soubresaut, zuckung, zuckungen, zucken, muskelzucken, muskelzuckungen, scatto, scatti, scosse, spasmi, abalo, abalos, contração, tremores, schok, schokken, spiertrekking, spiertrekkingen, zryw, zrywy, skurcz, drgawki, ryckning, ryckningar, muskelryckningar, seğirme, sıçrama, kasılma, подергивание, подергивания, вздрагивание, вздрагивания, судороги, movimientos involuntarios, temblor muscular, drgania',
  shake:
    'temblor, tiembla, temblores, tremblement, tremblements, zittern, tremore, tremor, trillen, beven, drżenie, skakningar, titreme, дрожь, тремор',
  asleep:
    'dormir, dormido, sueño, noche, sommeil, dormant, nuit, schlaf, schlafen, nachts, sonno, dormire, notte, sono, dormindo, noite, noturna, nocturna, nocturne, slaap, slapen, spać, nocny, sömn, natten, uyku, uyurken, gece, сон, сне, ночью, слип',
  fallingAsleep:
    'quedarse dormido, al dormir, al dormirme, endormissement, endormir, einschlafen, einschlafzuckungen, addormentarmi, addormentamento, adormecer, pegar no sono, inslapen, inslaapschokken, zasypianiu, zasypiania, insomnandet, somna, uykuya dalarken, засыпании, засыпания',
  seizure:
    'epilepsia, épilepsie, epilepsie, epilessia, padaczka, epilepsi, эпилепсия, convulsión, convulsiones, crise, anfall, anfälle, crisi, convulsão, aanval, napad, anfall, nöbet, приступ',
  newborn:
    'recién nacido, nouveau né, neugeborenes, neugeborene, neonato, recém nascido, pasgeborene, noworodek, noworodka, nyfödd, yenidoğan, новорожденный, новорожденного',
  baby: 'bebé, nourrisson, bébé, säugling, neonati, lattante, bebê, zuigeling, niemowlę, niemowlęcia, spädbarn, bebek, младенец, младенца',
  child:
    'niño, niña, hijo, enfant, bambino, bambini, criança, filho, dziecko, dziecka, çocuk, ребенок, ребенка, детей',
  face: 'visage, gesicht, viso, faccia, rosto, gezicht, twarz, twarzy, ansikte, yüz, лицо, лица',
  eyelid:
    'párpado, parpado, ojo, paupière, œil, augenlid, auge, palpebra, occhio, pálpebra, olho, ooglid, powieka, powieki, ögonlock, göz kapağı, göz, веко, глаз',
  arm: 'brazo, braccio, braço, ramię, рука',
  leg: 'pierna, piernas, jambe, jambes, bein, beine, gamba, gambe, perna, pernas, benen, noga, nogi, bacak, нога, ноги',
  wholeBody:
    'cuerpo, corps, ganzen körper, körper, corpo, lichaam, ciało, ciała, kroppen, vücut, тело',
  driving:
    'conducir, conduire, autofahren, fahren, führerschein, guidare, dirigir, autorijden, prowadzić, köra bil, araba, водить',
  pregnant:
    'embarazo, embarazada, grossesse, enceinte, schwanger, schwangerschaft, gravidanza, incinta, gravidez, grávida, zwanger, ciąża, gravid, gebelik, hamile, беременность',
  sideEffect:
    'efectos secundarios, effets secondaires, nebenwirkungen, nebenwirkung, effetti collaterali, efeitos colaterais, bijwerkingen, skutki uboczne, biverkningar, yan etkiler, побочные',
  stopping:
    'dejar, arrêter, sevrage, absetzen, entzug, smettere, sospendere, stoppen, odstawienie, sluta, bırakmak, отмена',
  treat:
    'tratamiento, traitement, behandlung, trattamento, tratamento, behandeling, leczenie, behandling, tedavi, лечение',
  cause: 'causas, causa, ursache, ursachen, oorzaak, przyczyny, orsak, neden, причины',
  noise:
    'ruido, ruidos, bruit, bruits, geräusch, lärm, rumore, rumori, barulho, geluid, hałas, ljud, шум',
  memory:
    'demencia, démence, demenz, demenza, demência, dementie, demencja, demens, demans, деменция',
  constant:
    'hört nicht auf, no para, no paran, não para, não param, persistant, persistente, aanhoudend, anhaltend',
};

/** Names of things in other languages, by the page they lead to. */
export const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  '/types/juvenile-myoclonic-epilepsy/':
    'epilepsia mioclónica juvenil, épilepsie myoclonique juvénile, juvenile myoklonische epilepsie, epilessia mioclonica giovanile, juveniele myoclonische epilepsie, młodzieńcza padaczka miokloniczna, juvenil myoklon epilepsi, juvenil miyoklonik epilepsi, ювенильная миоклоническая эпилепсия',
  '/types/hemifacial-spasm/':
    'espasmo hemifacial, spasme hémifacial, hemifazialer spasmus, hemispasmus facialis, spasmo emifacciale, hemifaciale spasme, połowiczy kurcz twarzy, hemifasiyal spazm, гемифациальный спазм',
  '/types/physiological/':
    'hipo, hoquet, schluckauf, singhiozzo, soluço, soluços, czkawka, hicka, hıçkırık, икота',
  '/types/sleep/':
    'slaapmyoclonus, sacudida hípnica, mioclonía del sueño, myoclonie du sommeil, mioclonia noturna, mioclonia nocturna, myoclonie d’endormissement, einschlafmyoklonie, mioclonie ipniche, mioclonie del sonno, mioklonie przysenne, sömnmyoklonus',
  '/types/benign-neonatal-sleep/':
    'myoclonies néonatales bénignes du sommeil, mioclonía neonatal benigna del sueño, benigner neugeborenenschlafmyoklonus',
  '/types/negative/': 'asterixis, flapping, temblor aleteante, astérixis, flattertremor',
  '/types/functional/':
    'trastorno neurológico funcional, trouble neurologique fonctionnel, funktionelle neurologische störung, disturbo neurologico funzionale',
  '/types/hyperekplexia/': 'hiperekplexia, hyperekplexie, iperekplessia, hyperexplexie',
  '/types/palatal/':
    'mioclonía palatina, myoclonie du voile du palais, gaumensegelmyoklonus, mioclono palatale',
  '/types/post-hypoxic/':
    'síndrome de lance adams, syndrome de lance et adams, lance adams syndrom, paro cardíaco, arrêt cardiaque, herzstillstand, arresto cardiaco, parada cardíaca, hartstilstand',
  '/types/progressive-myoclonus-epilepsy/':
    'epilepsia mioclónica progresiva, épilepsie myoclonique progressive, progressive myoklonusepilepsie, epilessia mioclonica progressiva',
  '/symptoms/look-alikes/#tics': 'tics nerveux, tic nervioso',
  '/symptoms/look-alikes/#tremor':
    'temblor esencial, tremblement essentiel, essentieller tremor, tremore essenziale',
  '/symptoms/look-alikes/#fasciculations':
    'fasciculaciones, fasciculations bénignes, faszikulationen, fascicolazioni, fasciculações, fasciculaties',
  '/symptoms/look-alikes/#restless-legs-and-leg-movements-in-sleep':
    'piernas inquietas, jambes sans repos, syndrome des jambes sans repos, unruhige beine, gambe senza riposo, pernas inquietas, rusteloze benen, zespół niespokojnych nóg, huzursuz bacak',
  '/causes/alzheimers-disease/':
    'enfermedad de alzheimer, maladie d’alzheimer, alzheimer krankheit',
  '/causes/parkinsons-disease/':
    'enfermedad de parkinson, maladie de parkinson, parkinson krankheit, болезнь паркинсона',
  '/causes/serotonin-syndrome/':
    'síndrome serotoninérgico, syndrome sérotoninergique, serotoninsyndrom, sindrome serotoninergica',
  '/causes/kidney-failure/':
    'insuficiencia renal, insuffisance rénale, nierenversagen, niereninsuffizienz, insufficienza renale, nierfalen',
  '/causes/liver-failure/':
    'encefalopatía hepática, encéphalopathie hépatique, leberversagen, encefalopatia epatica',
  '/causes/stroke/':
    'ictus, avc, accident vasculaire cérébral, schlaganfall, derrame cerebral, beroerte, udar, inme, инсульт',
  '/symptoms/when-to-get-help/': 'emergencia, urgence, notfall, emergenza, emergência, noodgeval',
};
