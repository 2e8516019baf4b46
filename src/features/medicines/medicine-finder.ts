import { titleOf } from './check/findings.ts';
import { lookup } from './check/lookup.ts';
import type { CheckData, Chosen } from './check/types.ts';

/** The field above the A to Z: any name of a medicine leads to its page, or to what is known of it. */
class MedicineFinder extends HTMLElement {
  private data: Promise<CheckData> | undefined;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.find();
    });
  }

  private load(): Promise<CheckData> {
    this.data ??= fetch('/medicine-check.json').then((response) => {
      if (!response.ok) throw new Error(`medicine-check.json: ${response.status}`);
      return response.json() as Promise<CheckData>;
    });
    this.data.catch(() => (this.data = undefined));
    return this.data;
  }

  private async find(): Promise<void> {
    const answer = this.querySelector<HTMLElement>('[role="status"]');
    const typed = this.querySelector('input')?.value.trim() ?? '';
    if (!answer || !typed) return;
    const data = await this.load().catch(() => undefined);
    if (!data) {
      answer.textContent = 'The names could not be loaded. Press Find to try again.';
      return;
    }
    const found = lookup(typed, data);
    const lines =
      found.kind === 'found'
        ? found.chosen.map(answerTo)
        : [
            `“${typed}” can mean more than one medicine, or is not known. Is it one of these?`,
            ...found.choices.map(answerTo),
          ];
    answer.replaceChildren(...lines.map(line));
  }
}

function answerTo(chosen: Chosen): Node | string {
  if (chosen.kind === 'no-page' && !chosen.noLink)
    return `We have no page on ${chosen.name}. That says nothing about its risks.`;
  const link = document.createElement('a');
  link.className = 'own-line';
  link.href =
    chosen.kind === 'page'
      ? `/medications/${chosen.medicine.slug}/`
      : `/medications/#no-link-${chosen.noLink?.id}`;
  link.textContent = titleOf(chosen);
  return link;
}

const line = (content: Node | string): HTMLElement => {
  const made = document.createElement('p');
  made.append(content);
  return made;
};

customElements.define('medicine-finder', MedicineFinder);
