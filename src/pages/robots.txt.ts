import type { APIRoute } from 'astro';
import { siteUrl } from '../model/site-url.ts';

/** Everybody may read everything. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', siteUrl(site)).href}\n`,
  );
