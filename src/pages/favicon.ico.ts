import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { lightColor } from '../shell/colors.ts';
import { icoOf, iconSvg } from '../shell/mark.ts';

const SIZE = 32;

/** For what asks for this address whatever a page says. */
export const GET: APIRoute = async () => {
  const svg = iconSvg({ ground: lightColor('accent'), ink: lightColor('paper') });
  const png = await sharp(Buffer.from(svg)).resize(SIZE, SIZE).png().toBuffer();
  return new Response(new Uint8Array(icoOf(png, SIZE)));
};
