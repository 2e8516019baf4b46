import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** White around the code, in modules: the standard asks for four. */
const QUIET = 4;

/** A QR code, black on white in every color theme. */
export function drawCode(text: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'L', border: QUIET });
  const make = (name: 'rect' | 'path', attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR code that opens the leaflet');
  svg.setAttribute('shape-rendering', 'crispEdges');
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  svg.append(
    make('rect', { width: String(size), height: String(size), fill: '#fff' }),
    make('path', { d: dark.join(''), fill: '#000' }),
  );
  return svg;
}
