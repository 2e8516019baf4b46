import type { APIRoute } from 'astro';
import { content } from '../../model/content.ts';
import { OPEN_COLLECTIONS, openData, type OpenCollection } from '../../features/data/open-data.ts';
import { siteUrl } from '../../model/site-url.ts';

interface Props {
  collection: OpenCollection;
}

export const getStaticPaths = () =>
  OPEN_COLLECTIONS.map((collection) => ({ params: { collection }, props: { collection } }));

/** A whole collection as open data. */
export const GET: APIRoute<Props> = async ({ props, site }) =>
  Response.json(openData(props.collection, await content(), siteUrl(site)));
