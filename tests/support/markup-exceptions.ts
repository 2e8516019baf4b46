import type { ConfigData } from 'html-validate';

/** Rules of html-validate beside its recommended ones; each exception has its reason. */
export const HTML_VALIDATE: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro and Starlight end some void elements with a slash. HTML allows both.
    'void-style': 'off',
    // The search field is a combobox with a list of its own, which no native element offers.
    // The guide's first question goes when it is answered: a heading, but no place for a link to name.
    'prefer-native-element': ['error', { exclude: ['combobox', 'heading', 'listbox', 'option'] }],
    // Starlight names the top of a page "_top". HTML allows any id without spaces.
    'valid-id': ['error', { relaxed: true }],
    // Lists and regions with a name help screen readers; ARIA allows the name on them.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // The answers to one question are boxes with one name, so that one name reads them all.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // The appointment sheet and the handout are never sent: a script prints them.
    'wcag/h32': 'off',
    // Where Astro's templates end a line with a space is nothing that a browser shows.
    'no-trailing-whitespace': 'off',
    // Numbers to call stand on lines of their own, and one that is copied must be plain to a dialer.
    'tel-non-breaking': 'off',
  },
};

/** Messages of the Nu checker that are let pass. */
export const NU_IGNORED: readonly RegExp[] = [
  // Its list of CSS properties lacks three: of CSS Basic User Interface 4 the caret that does not
  // blink and the field that grows with its text, of SVG 2 the line that keeps its width.
  /^CSS: “(caret-animation|field-sizing|vector-effect)”: Property “\1” doesn't exist\.$/,
];
