import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages of one code only lead on: they would be most of the list, and no answer to a search. */
const ONE_CODE = /^\/code\/./;

/** The day on which a page says that its facts were checked. */
const CHECKED = /<p class="review">[\s\S]*?<time datetime="(\d{4}-\d{2}-\d{2})"/;

/** A sitemap without the pages of one code, and with the day on which each page was checked. */
export function datedSitemap(xml: string, htmlOf: (path: string) => string): string {
  return xml.replace(/<url><loc>([^<]+)<\/loc><\/url>/g, (entry, loc: string) => {
    const { pathname } = new URL(loc);
    if (ONE_CODE.test(pathname)) return '';
    const day = CHECKED.exec(htmlOf(pathname))?.[1];
    return day ? entry.replace('</url>', `<lastmod>${day}</lastmod></url>`) : entry;
  });
}

/** Adds to the sitemap, which Starlight writes, what search engines ask of it. */
export function sitemapDates(): AstroIntegration {
  const write: AstroIntegration = {
    name: 'sitemap-dates-write',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const file = join(dist, 'sitemap-0.xml');
        const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
        writeFileSync(file, datedSitemap(readFileSync(file, 'utf8'), htmlOf));
      },
    },
  };
  return {
    name: 'sitemap-dates',
    hooks: {
      // Added behind Starlight's own, which are added while the configuration is read.
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ integrations: [write] });
      },
    },
  };
}
