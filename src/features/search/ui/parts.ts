import { kindOne } from '../../../model/labels.ts';
import { A_TO_Z } from './messages.ts';

const EXAMPLES = [
  'jerks as I fall asleep',
  'startle',
  'hiccups',
  'gabapentin',
  'flapping hands',
  'after cardiac arrest',
];

const chip = (text: string): string => `<button type="button" value="${text}">${text}</button>`;

const choice = (kind: string, text = kind): string =>
  `<label><input type="radio" name="search-kind" value="${kind}"${kind ? '' : ' checked'}>${text}</label>`;

/** What stands below the field of the search. Words of our own alone, so it is safe as markup. */
export const PARTS = `<div role="alert" data-danger></div>
<div data-notice></div>
<div id="search-results" role="listbox" aria-label="Results" data-results></div>
<div data-examples>
  <p>Type a name, a medicine or what you notice. For example:</p>
  <div class="search-chips">${EXAMPLES.map(chip).join('')}</div>
</div>
<div data-nothing hidden>
  <p>Check the spelling, or try fewer words. If it is a medicine, ask a pharmacist.</p>
  <ul class="link-list">
    <li><a href="/which-type/">Answer a few questions</a></li>
    <li><a href="/medications/">Medicines A to Z</a></li>
    <li><a href="/types/">Types of myoclonus</a></li>
  </ul>
</div>
<details class="search-kinds">
  <summary>Show only one kind</summary>
  <fieldset aria-label="Show only one kind">
    ${choice('', 'Everything')}${[...Object.values(kindOne), 'Question', 'Word'].map((kind) => choice(kind)).join('')}
  </fieldset>
</details>
${A_TO_Z}`;
