import { dirname, join, normalize, relative } from 'node:path/posix';
import type { Rule } from 'eslint';

/**
 * What each feature may ask of other features. A feature that is not named here stands alone: it
 * uses the model and the shell. Add a neighbor only when the other feature offers just that thing.
 */
const NEIGHBORS: Readonly<Record<string, readonly string[]>> = {
  appointment: [],
  citations: ['codes', 'desk', 'triage', 'lists', 'share'],
  claims: [],
  codes: ['citations', 'search'],
  data: ['lists'],
  desk: ['citations', 'facts', 'guide', 'triage'],
  facts: ['citations', 'codes', 'pictures', 'share', 'triage'],
  guide: ['appointment', 'citations', 'lists', 'medicines', 'pictures', 'triage'],
  home: ['citations', 'guide', 'search', 'triage', 'pictures'],
  lists: ['citations', 'facts', 'search', 'share', 'triage'],
  medicines: ['appointment', 'citations', 'facts', 'lists', 'search', 'share', 'triage'],
  pictures: ['citations', 'facts'],
  search: ['lists', 'triage', 'medicines'],
  share: ['citations', 'lists', 'handout'],
  triage: ['citations', 'facts', 'share'],
};

/** Room of a file: `model`, `shell`, `starlight`, `hosting`, `pages`, `content` or `features/guide`. */
export function roomOf(path: string): string {
  const [, room = '', feature = ''] = path.split('/');
  return room === 'features' ? `features/${feature}` : room;
}

/** Why a file must not import another, in one sentence, or nothing. Paths start with `src/`. */
export function refusalOf(from: string, to: string): string | undefined {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other || !to.startsWith('src/') || !from.startsWith('src/')) return undefined;
  if (room.startsWith('features/')) {
    if (other === 'model' || other === 'shell') return undefined;
    const feature = room.slice('features/'.length);
    if (other.startsWith('features/') && NEIGHBORS[feature]?.includes(other.slice(9)))
      return undefined;
    return `${room} may use the model, the shell and its neighbors (tests/support/rooms.ts), not ${other}.`;
  }
  const allowed: Readonly<Record<string, readonly string[]>> = {
    model: [],
    shell: ['model'],
    hosting: ['model'],
  };
  const rule = allowed[room];
  return !rule || rule.includes(other)
    ? undefined
    : `${room} may use ${['nothing but itself', ...rule].join(' and ')}, not ${other}.`;
}

/** The file of the project that an import names, or nothing for a package. */
export function importedFile(from: string, specifier: string): string | undefined {
  const path = specifier.replace(/\?.*$/, '');
  if (path.startsWith('~/')) return `src/${path.slice(2)}`;
  return path.startsWith('.') ? normalize(join(dirname(from), path)) : undefined;
}

/** ESLint rule that holds the direction of imports between the rooms of `src/`. */
export const rooms: Rule.RuleModule = {
  create(context) {
    const from = relative(context.cwd, context.filename);
    const isTest = /\.(test|spec|fixture)\.ts$/.test(from);
    const check = (node: Rule.Node, value: unknown): void => {
      const to = typeof value === 'string' ? importedFile(from, value) : undefined;
      const refusal = to && !isTest ? refusalOf(from, to) : undefined;
      if (refusal) context.report({ node, message: refusal });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) =>
        check(node, node.source.type === 'Literal' ? node.source.value : undefined),
    };
  },
};
