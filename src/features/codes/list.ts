import { codeSystem } from '../../model/labels.ts';
import {
  ContentError,
  KINDS,
  type Entity,
  type Library,
  type Page,
  type Source,
} from '../../model/library.ts';
import { CODE_SYSTEM_NAMES, type CodeSystem } from './systems.ts';

/** One code with everything the site says about it. Several pages may share a code. */
export interface Code {
  readonly system: CodeSystem;
  readonly code: string;
  /** `G25.3 (ICD-10-CM)` */
  readonly label: string;
  /** What it stands for: its own name, or the titles of its pages. */
  readonly means: string;
  readonly url: string;
  /** Pages about what it stands for, then those about a part of it. */
  readonly pages: readonly (Entity | Page)[];
  /** Those of the pages that are about less than the code means. */
  readonly partial: ReadonlySet<Entity | Page>;
  /** Where the code was read. */
  readonly sources: readonly Source[];
}

/**
 * A code as the last part of an address: lower case, and `_` for the colon, as ontologies write it.
 * Codes have capitals only (schemas/shared.ts), so the way back is certain: see `codeOfSlug`.
 */
export const codeSlug = (code: string): string => code.toLowerCase().replaceAll(':', '_');

export const codeOfSlug = (slug: string): string => slug.toUpperCase().replaceAll('_', ':');

export const codeUrl = (system: CodeSystem, code: string): string =>
  `/code/${system}/${codeSlug(code)}/`;

/** The page with all codes of a system. */
export const systemUrl = (system: CodeSystem): string => `/code/${system}/`;

const SYSTEMS = Object.keys(CODE_SYSTEM_NAMES);

/**
 * All codes, by system and then in the order of their digits.
 *
 * @throws {ContentError} when a page has a code twice, or pages disagree on what a code stands for.
 */
export function codesOf({ raw, byId }: Library): Code[] {
  const found = new Map<
    string,
    {
      system: CodeSystem;
      code: string;
      name?: string;
      pages: (Entity | Page)[];
      partial: Set<Entity | Page>;
      from: Set<string>;
    }
  >();
  const entries = [...raw.pages, ...KINDS.flatMap((kind): Entity[] => raw[kind])];
  for (const entry of entries) {
    for (const { system, code, source, name, partial } of entry.data.codes) {
      const key = `${system} ${code}`;
      const known = found.get(key) ?? {
        system,
        code,
        pages: [],
        partial: new Set(),
        from: new Set(),
      };
      if (known.pages.includes(entry)) {
        throw new ContentError(entry, 'codes', `"${key}" is listed twice. Remove one`);
      }
      if (name && known.name && name !== known.name) {
        throw new ContentError(
          entry,
          'codes',
          `"${key}" is called "${known.name}" by ${known.pages[0]?.filePath ?? 'another page'} and "${name}" here. Give both the same name`,
        );
      }
      if (name) known.name = name;
      known.pages.push(entry);
      if (partial) known.partial.add(entry);
      known.from.add(source.id);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .map(({ system, code, name, pages, partial, from }): Code => ({
      system,
      code,
      label: `${code} (${codeSystem[system]})`,
      means: name ?? pages.map((page) => page.data.title).join('; '),
      url: codeUrl(system, code),
      pages: [
        ...pages.filter((page) => !partial.has(page)),
        ...pages.filter((page) => partial.has(page)),
      ],
      partial,
      sources: [...from].flatMap((id) => byId.sources.get(id) ?? []),
    }))
    .sort(
      (a, b) =>
        SYSTEMS.indexOf(a.system) - SYSTEMS.indexOf(b.system) ||
        a.code.localeCompare(b.code, 'en', { numeric: true }),
    );
}

/** Codes under their systems; systems without a verified code are left out. */
export const bySystem = (codes: readonly Code[]): [system: CodeSystem, codes: Code[]][] => [
  ...Map.groupBy(codes, (code) => code.system),
];
