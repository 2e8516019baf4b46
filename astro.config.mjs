import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { headers } from './src/hosting/headers-file.ts';
import { offline } from './src/features/offline/integration.ts';
import { stripStarlightAssets } from './src/starlight/quiet.ts';
import { sitemapDates } from './src/hosting/sitemap.ts';
import { redirects } from './src/hosting/redirect-pages.ts';
import { searchIndex } from './src/features/search/index/integration.ts';
import { SITE_TITLE } from './src/model/site-url.ts';

const override = (name) => `./src/starlight/overrides/${name}.astro`;

export default defineConfig({
  // The address is not decided yet: whoever deploys the site sets SITE_URL.
  site: process.env.SITE_URL ?? 'https://myoclonus-guide.example',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  // Starlight would load a script that fetches pages a mouse passes over.
  prefetch: false,
  vite: {
    // No style uses light-dark(), so that nothing stands in for it: lightningcss calls this 1 << 20.
    css: { lightningcss: { exclude: 1 << 20 } },
    build: {
      assetsInlineLimit: 0,
      // The browser floor: what is newer than these is written in words that they know.
      cssTarget: ['chrome100', 'firefox100', 'safari15.4'],
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page names its scripts: `PageFrame.astro_astro_type_script_index_0_lang` is
              // longer than all that it could say to anyone.
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
            },
          },
        },
      },
    },
  },
  integrations: [
    stripStarlightAssets(),
    starlight({
      title: SITE_TITLE,
      description: 'A plain, sourced and private guide to myoclonus: sudden muscle jerks.',
      customCss: [
        './src/shell/tokens.css',
        './src/shell/base.css',
        './src/shell/header.css',
        './src/shell/frame.css',
        './src/shell/parts.css',
        './src/shell/text.css',
        './src/features/triage/triage.css',
        './src/features/search/search.css',
        './src/features/share/share.css',
      ],
      expressiveCode: false,
      lastUpdated: true,
      markdown: { headingLinks: false },
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      // The sidebar is the reader's own section only; src/starlight/route-data.ts fills it.
      sidebar: [],
      routeMiddleware: './src/starlight/route-data.ts',
      plugins: [starlightLinksValidator()],
      components: {
        ContentPanel: override('ContentPanel'),
        Footer: override('Footer'),
        Header: override('Header'),
        MarkdownContent: override('MarkdownContent'),
        PageFrame: override('PageFrame'),
        PageSidebar: override('PageSidebar'),
        PageTitle: override('PageTitle'),
        Search: './src/features/search/ui/SiteSearch.astro',
        Sidebar: override('Sidebar'),
        ThemeProvider: override('ThemeProvider'),
        TwoColumnContent: override('TwoColumnContent'),
      },
      // src/features/search/index/ makes the index.
      pagefind: false,
    }),
    mdx(),
    redirects(),
    sitemapDates(),
    searchIndex(),
    // Packs what all before it have made; the headers cover its files too.
    offline(),
    headers(),
  ],
});
