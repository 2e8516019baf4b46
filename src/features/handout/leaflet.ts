/** Parts of a page that are not for a patient's leaflet, or that only work on the screen. */
const LEFT_OUT =
  '#for-clinicians, .related, .sources, .heading-link, script, button, form, input, select, textarea, [hidden]';

/** A page's patient layer, ready to stand in the leaflet. */
export interface LeafletPage {
  readonly article: HTMLElement;
  /** The days on which its facts were checked, as the page says them. */
  readonly checked: string;
  /** Whether a clinician has read it, in the words of the page. */
  readonly review: string;
}

const REFERRING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** The same heading one level deeper. */
function deeper(heading: Element): void {
  const level = Number(heading.tagName.slice(1));
  const made = document.createElement(`h${Math.min(6, level + 1)}`);
  made.append(...heading.childNodes);
  heading.replaceWith(made);
}

/** Ids are of one page only: in the leaflet each gets the number of its page. */
function numberIds(root: HTMLElement, prefix: string): void {
  for (const element of root.querySelectorAll('[id]')) element.id = `${prefix}${element.id}`;
  for (const name of REFERRING)
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/);
      element.setAttribute(name, ids.map((id) => `${prefix}${id}`).join(' '));
    }
}

/** The sources of a leaflet, each once, numbered in the order in which the text names them. */
export class SourceNumbers {
  private readonly items = new Map<string, Element>();

  /** Puts numbers of the leaflet's own list in place of links to the page's list. */
  number(root: HTMLElement, page: Document): void {
    for (const cite of root.querySelectorAll('.cite')) {
      const numbers = [...cite.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]')].flatMap(
        ({ hash }) => {
          const id = decodeURIComponent(hash.slice(1));
          const item = page.getElementById(id);
          if (!item) return [];
          if (!this.items.has(id)) this.items.set(id, item);
          return [[...this.items.keys()].indexOf(id) + 1];
        },
      );
      cite.textContent = numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
    }
  }

  /** The list, with what names a source and not what we think of it. */
  list(): HTMLElement {
    const section = document.createElement('section');
    section.className = 'page-body sources';
    const list = document.createElement('ol');
    for (const item of this.items.values()) {
      const copy = document.importNode(item, true);
      copy.removeAttribute('id');
      copy.querySelector('.source-kind')?.remove();
      list.append(copy);
    }
    section.append(list);
    return section;
  }
}

/** Takes the part for patients out of a loaded page. */
export function patientLayer(
  page: Document,
  path: string,
  place: number,
  sources: SourceNumbers,
): LeafletPage {
  const article = document.createElement('article');
  const heading = document.createElement('h2');
  heading.textContent = page.querySelector('h1')?.textContent ?? path;
  const head = page.querySelectorAll('.page-head > :is(.lead, .urgency)');
  const body = page.querySelector('.page-body');
  if (!body) throw new Error(`${path} has no text`);
  const text = document.importNode(body, true) as HTMLElement;
  for (const element of text.querySelectorAll(LEFT_OUT)) element.remove();
  for (const details of text.querySelectorAll('details')) details.open = true;
  for (const element of text.querySelectorAll('h2, h3, h4')) deeper(element);
  article.append(heading, ...[...head].map((part) => document.importNode(part, true)), text);
  numberIds(article, `p${place}-`);
  sources.number(article, page);
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.setAttribute('href', `${path}${link.getAttribute('href') ?? ''}`);
  const checked = page.querySelector('.review.dates time')?.textContent ?? '';
  const review = page.querySelector('.page-head .review strong')?.textContent ?? '';
  return { article, checked, review };
}

/** Loads a page of this site. Only the browser's own reader of HTML passes the site's policy. */
export function loadPage(path: string): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => {
      const page = request.responseXML;
      if (request.status === 200 && page) done(page);
      else fail(new Error(`${path}: ${request.status}`));
    };
    request.onerror = () => fail(new Error(`${path} cannot be loaded`));
    request.send();
  });
}
