import type { Fault } from '../fault.ts';
import { DEVICE } from './device.ts';
import { MEDICINES } from './medicines.ts';
import { PAGES } from './pages.ts';
import { SEARCH } from './search.ts';
import { TRIAGE } from './triage.ts';

/** Every fault that is planted, area by area. */
export const FAULTS: readonly Fault[] = [...TRIAGE, ...MEDICINES, ...SEARCH, ...DEVICE, ...PAGES];
