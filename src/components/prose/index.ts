export { default as Call } from './Call.astro';
export { default as Cite } from './Cite.astro';
export { default as CrisisLines } from './CrisisLines.astro';
export { default as ForClinicians } from './ForClinicians.astro';
export { default as Signs } from './Signs.astro';
export { default as Term } from './Term.astro';
