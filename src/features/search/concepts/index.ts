import { CARE } from './care.ts';
import { CAUSES } from './causes.ts';
import { TYPES } from './myoclonus-types.ts';
import { SYMPTOMS } from './symptoms.ts';
import type { Concept } from './types.ts';

/** Every concept that search knows beside the names which the pages themselves have. */
export const CONCEPTS: readonly Concept[] = [...TYPES, ...SYMPTOMS, ...CAUSES, ...CARE];
