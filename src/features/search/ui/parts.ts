import { kindSingular } from '../../../model/labels.ts';
import { make } from './make.ts';
import { aToZ } from './messages.ts';

const EXAMPLES = [
  'jerks as I fall asleep',
  'startle',
  'hiccups',
  'gabapentin',
  'flapping hands',
  'after cardiac arrest',
];
const WAYS_ON = {
  '/which-type/': 'Answer a few questions',
  '/medications/': 'Medicines A to Z',
  '/types/': 'Types of myoclonus',
};

const choice = (kind: string, text = kind): HTMLElement => {
  const radio = make('input', { type: 'radio', name: 'search-kind', value: kind });
  radio.defaultChecked = kind === '';
  return make('label', {}, radio, text);
};

/** What stands below the field of the search. */
export const searchParts = (): HTMLElement[] => [
  make('div', { role: 'alert', 'data-danger': '' }),
  make('div', { 'data-notice': '' }),
  make('div', {
    id: 'search-results',
    role: 'listbox',
    'aria-label': 'Results',
    'data-results': '',
  }),
  make(
    'div',
    { 'data-examples': '' },
    make('p', {}, 'Type a name, a medicine or what you notice. For example:'),
    make(
      'div',
      { class: 'search-chips' },
      ...EXAMPLES.map((text) => make('button', { type: 'button', value: text }, text)),
    ),
  ),
  make(
    'div',
    { 'data-nothing': '', hidden: '' },
    make('p', {}, 'Check the spelling, or try fewer words. If it is a medicine, ask a pharmacist.'),
    make(
      'ul',
      { class: 'link-list' },
      ...Object.entries(WAYS_ON).map(([href, text]) => make('li', {}, make('a', { href }, text))),
    ),
  ),
  make(
    'details',
    { class: 'search-kinds' },
    make('summary', {}, 'Show only one kind'),
    make(
      'fieldset',
      { 'aria-label': 'Show only one kind' },
      choice('', 'Everything'),
      ...[...Object.values(kindSingular), 'Question', 'Word'].map((kind) => choice(kind)),
    ),
  ),
  aToZ(),
];
