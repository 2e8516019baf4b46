import { execFileSync } from 'node:child_process';
import type { Entity, Library, Page } from '../../model/library.ts';
import { KINDS } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';

type AnyPage = Entity | Page;

export interface Change {
  readonly page: AnyPage;
  /** The moment of the last change to the page's file; where no history tells, the day of its check. */
  readonly date: Date;
}

/** Last change of each file of the content, from the history of the repository. */
function datesOfFiles(): ReadonlyMap<string, Date> {
  const dates = new Map<string, Date>();
  let log = '';
  try {
    log = execFileSync(
      'git',
      ['log', '--format=@%cI', '--name-only', '--relative', '--', 'src/content/docs'],
      { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    );
  } catch {
    // A download without history: the days of the checks serve.
  }
  let date: Date | undefined;
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) date = new Date(line.slice(1));
    else if (line && date && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}

const dayOf = ({ date }: Change): string => date.toISOString().slice(0, 10);

/** Pages by their last change, newest first. Those of one day take turns, so that all kinds are in. */
export function newestChanges(
  library: Library,
  dates: ReadonlyMap<string, Date> = datesOfFiles(),
): Change[] {
  const groups: AnyPage[][] = [
    ...KINDS.map((kind): AnyPage[] => library.raw[kind]),
    library.raw.pages,
  ];
  const changes = groups.flatMap((group) =>
    group
      .filter(({ id }) => id !== '404')
      .map((page): Change => ({
        page,
        date: dates.get(page.filePath ?? '') ?? page.data.checked,
      }))
      .sort(
        (a, b) => b.date.getTime() - a.date.getTime() || (urlOf(a.page) < urlOf(b.page) ? -1 : 1),
      ),
  );
  const turns = new Map<string, number>();
  const turnOf = new Map(
    changes.map((change) => {
      const key = `${dayOf(change)} ${change.page.collection}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return [change, turn] as const;
    }),
  );
  return changes.sort(
    (a, b) => dayOf(b).localeCompare(dayOf(a)) || (turnOf.get(a) ?? 0) - (turnOf.get(b) ?? 0),
  );
}
