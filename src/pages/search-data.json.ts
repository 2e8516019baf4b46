import type { APIRoute } from 'astro';
import { content } from '../model/content.ts';
import { searchData } from '../features/search/index/data.ts';
import { packed } from '../features/search/query/search-data.ts';

/** Names of all pages and words of the texts, for the search. */
export const GET: APIRoute = async () => Response.json(packed(searchData(await content())));
