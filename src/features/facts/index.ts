import * as labels from '../../model/labels.ts';
import type { Entity, Library } from '../../model/library.ts';
import { cited, linkTo, row, type FactItem, type FactRow } from './row.ts';
import { typeFacts } from './types.ts';

export { firstFacts } from './first.ts';
export type { FactItem, FactRow } from './row.ts';

/** Kinds of pages whose facts are lines; a medicine's are sections (src/features/medicines/). */
export type WithFacts = Exclude<Entity, { collection: 'medications' }>;

/** The row that the ladder of proof stands for. */
export const USED_FOR = 'Used for';

/** "At a glance" lines of a page. A new kind of page fails to compile until it has its own. */
export function factsOf(entry: WithFacts, library: Library): FactRow[] {
  const types = (references: readonly { id: string }[]): FactItem[] =>
    references.flatMap(({ id }) => {
      const type = library.byId.types.get(id);
      return type ? [linkTo(type)] : [];
    });

  switch (entry.collection) {
    case 'types':
      return typeFacts(entry.data);
    case 'causes':
      return [
        ...row('Kind of cause', [{ text: labels.category[entry.data.category] }]),
        ...cited('How', entry.data.mechanism),
        ...row('Types of jerks', types(entry.data.gives)),
        ...row('Do the jerks go away?', [
          {
            text: `${labels.reversibility[entry.data.reverses.answer]}. ${entry.data.reverses.text}`,
            sources: entry.data.reverses.sources,
          },
        ]),
        ...cited('How common', entry.data.commonness),
      ];
    case 'tests':
      return [
        ...cited('Measures', entry.data.measures),
        ...cited('Before', entry.data.preparation),
        ...cited('Feels like', entry.data.feelsLike),
        ...cited('Takes', entry.data.duration),
        ...cited('Risks', entry.data.risks),
        ...cited('Can show', entry.data.canShow),
        ...cited('Cannot show', entry.data.cannotShow),
      ];
    case 'treatments':
      return [
        ...row('Kind', [{ text: labels.treatmentGroup[entry.data.group] }]),
        ...cited('Acts on', entry.data.actsOn),
        ...cited('Evidence', entry.data.evidence),
        ...row(
          USED_FOR,
          entry.data.helps.flatMap((help) => {
            const type = library.byId.types.get(help.type.id);
            return type
              ? [
                  linkTo(type),
                  {
                    text: `${help.text} Evidence: ${labels.grade[help.grade]}.`,
                    sources: help.sources,
                  },
                ]
              : [];
          }),
        ),
      ];
  }
}
