import type { APIRoute, GetStaticPaths } from 'astro';
import { allPages } from '../../features/share/all-pages.ts';
import { qrSvg } from '../../features/share/qr.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await allPages()).values()].map(({ id, path }) => ({
    params: { page: id },
    props: { path },
  }));

/** The address of one page as a QR code, for a screen and for paper. */
export const GET: APIRoute<{ path: string }> = ({ props, site }) =>
  new Response(qrSvg(new URL(props.path, site).href));
