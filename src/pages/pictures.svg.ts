import type { APIRoute } from 'astro';
import { sprite } from '../features/pictures/sprite.ts';

/** The shapes of all pictures, loaded once for the whole site. */
export const GET: APIRoute = () =>
  new Response(sprite(), { headers: { 'content-type': 'image/svg+xml' } });
