import { CARE } from './care.ts';
import { CAUSES } from './causes.ts';
import type { Concept } from './types.ts';
import { TYPES_AND_SYMPTOMS } from './types-and-symptoms.ts';

/** Every concept that search knows beside the names which the pages themselves have. */
export const CONCEPTS: readonly Concept[] = [...TYPES_AND_SYMPTOMS, ...CAUSES, ...CARE];
