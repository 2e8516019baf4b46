import { z } from 'astro/zod';

/** What `astro:content` gives to schemas, for tests that run them without a build. */
export const reference = (collection: string) => z.string().transform((id) => ({ collection, id }));
