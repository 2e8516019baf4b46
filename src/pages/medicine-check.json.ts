import type { APIRoute } from 'astro';
import { checkData } from '../features/medicines/check/data.ts';
import { content } from '../model/content.ts';

/** What the check of a list of medicines needs, loaded when it is first used. */
export const GET: APIRoute = async () => Response.json(checkData(await content()));
