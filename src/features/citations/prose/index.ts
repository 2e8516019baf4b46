export { default as Cite } from './Cite.astro';
export { default as ForClinicians } from './ForClinicians.astro';
export { default as Term } from './Term.astro';
