import type { APIRoute } from 'astro';
import { content } from '../model/content.ts';
import { llmsText } from '../features/lists/page-list.ts';
import { siteUrl } from '../model/site-url.ts';

/** A plain list of all pages, for programs that read the site for someone. */
export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await content(), siteUrl(site)));
