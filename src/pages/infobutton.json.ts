import type { APIRoute } from 'astro';
import { content } from '../model/content.ts';
import { infobuttonData } from '../features/codes/infobutton/data.ts';

/** Every code with the pages it leads to, for `/infobutton/` and for other programs. */
export const GET: APIRoute = async () => Response.json(infobuttonData(await content()));
