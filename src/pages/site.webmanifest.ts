import type { APIRoute } from 'astro';
import { SITE_TITLE } from '../model/site-url.ts';
import { lightColor } from '../shell/colors.ts';

/** Name, colors and icons for a home screen. It opens in the browser: this is a site, not an app. */
export const GET: APIRoute = () =>
  Response.json({
    name: SITE_TITLE,
    short_name: 'Myoclonus',
    start_url: '/',
    display: 'browser',
    background_color: lightColor('paper'),
    theme_color: lightColor('band'),
    icons: [192, 512].map((size) => ({
      src: `/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  });
