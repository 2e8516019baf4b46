import type { APIRoute } from 'astro';
import { citeFiles, type CiteFile } from '../../features/citations/files/files.ts';
import { write } from '../../features/citations/files/formats.ts';
import { allSources } from '../../model/content.ts';
import { allPages } from '../../features/share/all-pages.ts';

export async function getStaticPaths() {
  const site = new URL(import.meta.env.SITE);
  const files = citeFiles((await allPages()).values(), await allSources(), site);
  return files.map((file) => ({ params: { file: file.path }, props: file }));
}

/** Pages and sources for reference managers, and as plain text. */
export const GET: APIRoute<CiteFile> = ({ props }) =>
  new Response(write(props.format, props.items));
