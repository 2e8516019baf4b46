/** The mark of the site, drawn once: one jerk that rises and falls, in a square 32 units wide. */
export const MARK = { size: 32, stroke: 3, path: 'M2 22h7c4 0 3.5-14 7-14s3 14 7 14h7' } as const;

/** The mark as an icon: on a square of the site's color, since a tab may be light or dark. */
export const iconSvg = ({ ground, ink }: { ground: string; ink: string }): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MARK.size} ${MARK.size}">` +
  `<rect width="${MARK.size}" height="${MARK.size}" fill="${ground}"/>` +
  `<path transform="translate(2.8 2) scale(.82)" d="${MARK.path}" fill="none" stroke="${ink}" ` +
  `stroke-width="${MARK.stroke}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** A PNG picture as an `.ico` file, which may hold one since Windows Vista. */
export function icoOf(png: Uint8Array, size: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true); // an icon
  header.setUint16(4, 1, true); // of one picture
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // color planes
  header.setUint16(12, 32, true); // bits a dot
  header.setUint32(14, png.length, true);
  header.setUint32(18, header.byteLength, true);
  return new Uint8Array([...new Uint8Array(header.buffer), ...png]);
}
