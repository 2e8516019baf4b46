import type { APIRoute } from 'astro';
import { lightColor } from '../shell/colors.ts';
import { iconSvg } from '../shell/mark.ts';

export const GET: APIRoute = () =>
  new Response(iconSvg({ ground: lightColor('accent'), ink: lightColor('paper') }));
