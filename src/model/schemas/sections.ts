/**
 * Sections that the body of each kind of page has, as `## ` headings in this order, so that readers
 * learn the shape once. Treatment and medication sections answer what patient pages most often
 * leave out (DISCERN items 9 to 15): benefit, risk, no treatment, daily life, choices, doubt.
 */
export const SECTIONS = {
  types: [
    'What it is',
    'What it looks and feels like',
    'When to get help',
    'Why it happens',
    'How doctors check',
    'What can help',
    'What to expect',
    'What it can be confused with',
  ],
  causes: [
    'How it causes jerks',
    'What the jerks are like',
    'When to get help',
    'How doctors check',
    'What can help',
    'What to expect',
  ],
  tests: [
    'Why it is done',
    'How to prepare',
    'What happens',
    'Risks',
    'What the result can show',
    'What it cannot show',
    'Questions to ask',
  ],
  treatments: [
    'How it works',
    'What benefit to expect',
    'Risks and side effects',
    'If it is not treated',
    'Daily life',
    'Other choices',
    'What is not known',
    'Questions to ask',
  ],
  medications: [
    'How it works',
    'What it does to jerks',
    'Side effects and risks',
    'If you do not take it',
    'Daily life',
    'Other choices',
    'What is not known',
    'Questions to ask',
  ],
} as const;
