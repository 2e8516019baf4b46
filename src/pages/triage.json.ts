import type { APIRoute } from 'astro';
import { content } from '../model/content.ts';
import { pinnedData } from '../features/triage/pinned-data.ts';

/** What search pins above its results, and the numbers to call. */
export const GET: APIRoute = async () => Response.json(pinnedData(await content()));
