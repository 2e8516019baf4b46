import type { APIRoute } from 'astro';
import { outcomesOf } from '../features/guide/outcomes.ts';
import { pack } from '../features/guide/data.ts';
import { content } from '../model/content.ts';

/** What the guide ranks. */
export const GET: APIRoute = async () => Response.json(pack(outcomesOf(await content())));
