import type { Fault } from '../fault.ts';

const OFFLINE_TEST = 'src/features/offline/offline.test.ts';
const TO_THE_SHEET = [
  'src/features/guide/which-type.spec.ts',
  'the summary goes to the sheet without an address, and is kept nowhere',
] as const;

/** What happens on the reader's device: the copy, what is kept, what is pressed. */
export const DEVICE: readonly Fault[] = [
  {
    name: 'hash-unchecked',
    harm: 'A dose that changed on a failing disk is read as if the site said so.',
    file: 'src/features/offline/bundle.ts',
    find: "  if (!(await hashOf(bytes)).startsWith(hash)) throw new BundleError('a file has changed');\n",
    put: '  void hash;\n',
    test: [OFFLINE_TEST, 'one changed bit of a file, or of the list, is noticed when it is read'],
  },
  {
    name: 'wrong-file-served',
    harm: 'The saved copy shows the page of one medicine at the address of another.',
    file: 'src/features/offline/bundle.ts',
    find: 'files.set(path, { type, hash, body: bundle.slice(at, at + length) });\n    at += length;',
    put: 'at += length;\n    files.set(path, { type, hash, body: bundle.slice(at, at + length) });',
    test: [OFFLINE_TEST, 'what is packed comes out again, byte by byte'],
  },
  {
    name: 'age-untold',
    harm: 'A copy that is two years old does not say so.',
    file: 'src/features/offline/notice.ts',
    find: 'const OLD_DAYS = 180;',
    put: 'const OLD_DAYS = 18_000;',
    test: [OFFLINE_TEST, 'the line about the copy goes before the header, as it is'],
  },
  {
    name: 'section-left-out',
    harm: 'Without a network, "What to do in a bad spell" cannot be read.',
    file: 'src/features/offline/selection.ts',
    find: 'const ONE_CODE = /^\\/code\\/./;',
    put: 'const ONE_CODE = /^\\/(code|living)\\/./;',
    test: [
      'src/features/offline/offline.site.test.ts',
      'the copy holds every page but those of one code, and the page for wrong addresses',
    ],
    built: '/living/',
  },
  {
    name: 'withdrawn-page-returns',
    harm: 'A page that was taken away because it was wrong comes back from the copy.',
    file: 'src/features/offline/sw.ts',
    find: "networkFirst(request, 'no-cache', (status) => status >= 500)",
    put: "networkFirst(request, 'no-cache', (status) => status >= 400)",
    test: [
      'src/features/offline/offline.spec.ts',
      'a page that the site has taken away is not brought back by the copy',
    ],
    built: 'Taken away',
  },
  {
    name: 'damage-breaks-the-site',
    harm: 'One wrong byte in the copy takes all styles and scripts from the site online.',
    file: 'src/features/offline/sw.ts',
    find: '    if (error instanceof BundleError) await discardCopy().catch(() => undefined);\n    return undefined;',
    put: '    throw error;',
    test: [
      'src/features/offline/damage.spec.ts',
      'with a byte of the list of the copy damaged, the site online works and the reader is told',
    ],
    built: '/_astro/',
  },
  {
    name: 'spells-lost',
    harm: 'Undo throws away the spells that were typed since.',
    file: 'src/features/appointment/sheet.ts',
    find: 'spells: [...before.spells, ...typedSince],',
    put: 'spells: [...before.spells, ...typedSince.slice(0, 0)],',
    test: [
      'src/features/appointment/appointment.test.ts',
      'taking a step back brings every word back and loses none typed since',
    ],
  },
  {
    name: 'sheet-kept-unasked',
    harm: 'What somebody writes for the doctor stays on a borrowed phone.',
    file: 'src/features/appointment/keeping.ts',
    find: '  private on = false;',
    put: '  private on = true;',
    test: [
      'src/features/appointment/appointment.spec.ts',
      'nothing is stored, and nothing more is loaded, before the reader comes to the form',
    ],
    built: 'toEqual(expected)',
  },
  {
    name: 'answers-in-history',
    harm: 'The answers to the guide stand in the history of the browser.',
    file: 'src/features/guide/guide.ts',
    find: 'location.assign(SHEET_URL);',
    put: 'location.assign(SHEET_URL + toFragment(this.answers()));',
    test: TO_THE_SHEET,
    built: '#answers=',
  },
  {
    name: 'answers-left-behind',
    harm: 'The answers to the guide stay in the tab after the sheet has taken them.',
    file: 'src/features/guide/hand-over.ts',
    find: '    sessionStorage.removeItem(KEY);\n',
    put: '',
    test: TO_THE_SHEET,
    built: 'Received: 1',
  },
  {
    name: 'second-press-counts',
    harm: 'A hand that jerks presses what has just come to lie under it.',
    file: 'src/shell/press-guard.ts',
    find: 'const PRESS_MS = 500;',
    put: 'const PRESS_MS = 0;',
    test: [
      'src/shell/press-guard.spec.ts',
      'a second press does nothing on what is new at the same place',
    ],
    built: 'abb',
  },
];
