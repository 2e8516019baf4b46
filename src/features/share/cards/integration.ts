import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { cardSvg } from './card.ts';
import { lettersOf } from './letters.ts';
import { cardPath } from '../../../starlight/page-head.ts';
import { sectionOf } from '../../../model/sections.ts';
import { builtPages } from '../../../hosting/built-pages.ts';

const JSON_LD = /<script type="application\/ld\+json">(.*?)<\/script>/s;

const font = async (weight: number) => {
  const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`;
  return lettersOf(await readFile(createRequire(import.meta.url).resolve(file)));
};

/** Makes the picture that messengers show beside a link, one for each page that names itself. */
export function cards({ site }: { site: string }): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const dist = fileURLToPath(dir);
        const fonts = { bold: await font(600), regular: await font(400) };

        const draw = async (path: string, file: string): Promise<boolean> => {
          const html = await readFile(file, 'utf8');
          const json = JSON_LD.exec(html)?.[1];
          if (json === undefined || !html.includes('"og:image"')) return false;
          const { name: title } = JSON.parse(json) as { name: string };
          const section = sectionOf(path.slice(1, -1))?.label;
          const svg = cardSvg({ title, section, site }, fonts);
          const png = await sharp(Buffer.from(svg))
            // Few flat colors: without dithering they are small, and quick to make. The hardest
            // compression would save a twentieth of the bytes and take half as long again.
            .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
            .toBuffer();
          const target = join(dist, cardPath(path));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, png);
          return true;
        };

        // All workers take from one list, so that every core draws and few images are in memory.
        // More threads for one image would only get into the way of the next.
        sharp.concurrency(1);
        const pages = builtPages(dist).entries();
        const worker = async () => {
          let drawn = 0;
          for (const [path, file] of pages) if (await draw(path, file)) drawn += 1;
          return drawn;
        };
        const counts = await Promise.all(Array.from({ length: availableParallelism() }, worker));
        const drawn = counts.reduce((a, b) => a + b, 0);
        const each = (performance.now() - started) / Math.max(1, drawn);
        logger.info(`${drawn} cards, ${each.toFixed(1)} ms each`);
      },
    },
  };
}
