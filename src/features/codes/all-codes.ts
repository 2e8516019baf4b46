import { derived } from '../../model/content.ts';
import { codesOf, type Code } from './list.ts';

/** Every code of every page, with the pages it leads to. */
export const allCodes: () => Promise<Code[]> = derived(codesOf);
