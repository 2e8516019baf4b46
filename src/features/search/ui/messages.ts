import { make } from './make.ts';

/** What search says when it has nothing to work with. Its own file: the panel may be what is missing. */
export const CANNOT_START = 'Search cannot start here. Use the A to Z below: it lists every page.';

/** The way on that needs no search. */
export const aToZ = (): HTMLElement =>
  make('p', {}, make('a', { class: 'own-line', href: '/search/' }, 'A to Z of everything'));
