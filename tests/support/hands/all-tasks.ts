import { answerGuide } from './guide-task.ts';
import {
  copyLink,
  darkTheme,
  findMedicine,
  openClinicians,
  openPage,
  type MakeTask,
} from './tasks.ts';

/** What readers come to do; `inStock` is whether Starlight as it comes has the same. */
export const TASKS: readonly { name: string; make: MakeTask; inStock: boolean }[] = [
  {
    name: 'answer the guide in full and correct one answer',
    make: answerGuide,
    inStock: false,
  },
  { name: 'search a medicine and open it', make: findMedicine, inStock: true },
  { name: 'open the menu and a page', make: openPage, inStock: true },
  { name: 'switch the theme', make: darkTheme, inStock: true },
  { name: 'open the part for clinicians', make: openClinicians, inStock: true },
  { name: 'copy a link', make: copyLink, inStock: false },
];
