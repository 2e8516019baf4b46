export { default as Call } from '../../triage/Call.astro';
export { default as Cite } from './Cite.astro';
export { default as CrisisLines } from '../../triage/CrisisLines.astro';
export { default as ForClinicians } from './ForClinicians.astro';
export { default as Signs } from '../../triage/Signs.astro';
export { default as Term } from './Term.astro';
