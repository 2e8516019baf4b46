import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Helpline, Sign } from '../../src/model/library.ts';

const CONTENT = resolve(import.meta.dirname, '../../src/content');

/** Entries of a folder of YAML files, in their order, with the defaults that the schema adds. */
function entries<D extends object>(folder: string, defaults: object): { id: string; data: D }[] {
  return readdirSync(join(CONTENT, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      id: name.replace('.yaml', ''),
      data: {
        ...defaults,
        ...(parse(readFileSync(join(CONTENT, folder, name), 'utf8')) as D),
      },
    }))
    .sort(({ data: a }, { data: b }) => orderOf(a) - orderOf(b));
}

const NO_PHRASES = { now: [], also: [] };

const orderOf = (data: object): number => ('order' in data ? Number(data.order) : 0);

/** All signs, read as files and not through the site. */
export const signFiles = (): Pick<Sign, 'id' | 'data'>[] =>
  entries<Sign['data']>('signs', { sources: [], links: [], raisedBy: [], phrases: {} }).map(
    ({ id, data }) => ({
      id,
      data: { ...data, phrases: { ...NO_PHRASES, ...data.phrases } },
    }),
  );

/** All helplines, read as files. */
export const helplineFiles = (): Pick<Helpline, 'id' | 'data'>[] =>
  entries<Helpline['data']>('helplines', {});
