import type { APIRoute } from 'astro';
import {
  jsonSchemaOf,
  OPEN_COLLECTIONS,
  type OpenCollection,
} from '../../features/data/open-data.ts';
import { siteUrl } from '../../model/site-url.ts';

interface Props {
  collection: OpenCollection;
}

export const getStaticPaths = () =>
  OPEN_COLLECTIONS.map((collection) => ({ params: { collection }, props: { collection } }));

/** What each field of a published collection holds. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  Response.json(jsonSchemaOf(props.collection, siteUrl(site)));
