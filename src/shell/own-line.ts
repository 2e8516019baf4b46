import { elementsOf, isElement, type HtmlChange, type HtmlElement } from '../model/html.ts';

const HOLDERS = new Set(['li', 'p', 'td', 'th', 'dd']);

/** The link that fills an element, with nothing but white space around it. */
function onlyLink({ name, children }: HtmlElement): HtmlElement | undefined {
  if (!HOLDERS.has(name)) return undefined;
  const filled = children.filter((child) => isElement(child) || child.text.trim() !== '');
  const [link] = filled;
  const isPlain =
    filled.length === 1 &&
    isElement(link) &&
    link.name === 'a' &&
    link.attributes !== '' &&
    !link.children.some(isElement);
  return isPlain ? link : undefined;
}

/**
 * Links that are the whole of a list item, paragraph or table cell are not part of a sentence, so
 * they must be as large a target as a button. Gives them the class `own-line` (parts.css).
 */
export const markStandaloneLinks: HtmlChange = (root) => {
  for (const element of elementsOf(root)) {
    const link = onlyLink(element);
    if (!link || /class="[^"]*own-line/.test(link.attributes)) continue;
    link.attributes = link.attributes.includes('class="')
      ? link.attributes.replace('class="', 'class="own-line ')
      : ` class="own-line"${link.attributes}`;
    element.children = [link];
  }
};
