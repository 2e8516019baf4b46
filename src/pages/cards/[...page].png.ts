import type { APIRoute, GetStaticPaths } from 'astro';
import { allPages } from '../../features/share/all-pages.ts';
import { cardPng } from '../../features/share/cards/png.ts';
import { sectionOf } from '../../model/sections.ts';
import { SITE_TITLE } from '../../model/site-url.ts';
import { lightColor } from '../../shell/colors.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await allPages()).values()].map(({ id, title }) => ({
    params: { page: id },
    props: { title, section: sectionOf(id)?.label },
  }));

const colors = {
  paper: lightColor('paper'),
  ink: lightColor('ink'),
  accent: lightColor('accent'),
};

/** The picture that messengers show beside a link to a page. */
export const GET: APIRoute<{ title: string; section: string | undefined }> = async ({ props }) =>
  new Response(await cardPng({ ...props, site: SITE_TITLE }, colors));
