import type { Figure } from '../pictures/body.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SHAPES = '/pictures.svg';

function shape<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

const use = (kind: string, id: string): SVGUseElement =>
  shape('use', { class: kind, href: `${SHAPES}#${id}` });

/** A small body with the places marked; the text beside it says the same. */
export function renderPlaces({ outline, half, most, some }: Figure): SVGElement {
  const { from, width, height } = half;
  const inner = shape('svg', {
    x: String(from),
    viewBox: `${from} 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    overflow: from > 0 ? 'hidden' : 'visible',
  });
  inner.append(
    ...some.map((place) => use('some', place)),
    ...most.map((place) => use('most', place)),
  );
  const drawing = shape('svg', {
    class: 'draw thumb',
    viewBox: '-10 -4 152 330',
    'aria-hidden': 'true',
  });
  drawing.append(use(outline, 'person'), inner);
  return drawing;
}
