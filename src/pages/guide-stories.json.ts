import type { APIRoute } from 'astro';
import { GIVEN, HELD, TUNED } from '../features/guide/evaluate.ts';

/** The stories that the guide is tested on, with their sources and what was expected. */
export const GET: APIRoute = () =>
  Response.json({ given: GIVEN, usedForTuning: TUNED, leftAside: HELD });
