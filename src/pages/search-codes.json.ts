import type { APIRoute } from 'astro';
import { content } from '../model/content.ts';
import { searchCodes } from '../features/search/index/data.ts';

/** Where each code leads, for a search that has one. */
export const GET: APIRoute = async () => Response.json(searchCodes(await content()));
