import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { lightColor } from '../shell/colors.ts';
import { iconSvg } from '../shell/mark.ts';

/** Safari and iOS show no SVG icons; the manifest asks for the two larger ones. */
const SIZES = { 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 };

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(SIZES).map(([icon, size]) => ({ params: { icon }, props: { size } }));

export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const svg = iconSvg({ ground: lightColor('accent'), ink: lightColor('paper') });
  const png = sharp(Buffer.from(svg), { density: 72 * (size / 32) }).resize(size, size);
  return new Response(new Uint8Array(await png.png({ palette: true, colours: 16 }).toBuffer()));
};
