import { isAnswer, isQuestion } from '../../model/guide-questions.ts';
import { ContentError, KINDS, type Library } from '../../model/library.ts';
import { signPartOf, urlOf } from '../../model/relations.ts';
import type { GuideSign } from './levels.ts';
import { guideSigns, rulesText } from './rules.ts';
import rules from './rules.json' with { type: 'json' };

const behind = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>();

/**
 * Ids of the sources of the signs and helplines that pages show, by page, in their order.
 *
 * @throws {ContentError} when the signs or their rules are not right.
 */
export function sourcesBehindTriage(library: Library): ReadonlyMap<string, readonly string[]> {
  const known = behind.get(library);
  if (known) return known;
  checkSigns(library);
  const { raw } = library;
  const made = new Map(
    raw.pages.flatMap(({ id, data: { triage } }) => {
      if (!triage) return [];
      const shown =
        triage === 'helplines'
          ? raw.helplines
          : raw.signs.filter((sign) => signPartOf(sign) === triage);
      const ids = new Set(shown.flatMap(({ data }) => data.sources.map((source) => source.id)));
      return [[id, [...ids]] as const];
    }),
  );
  behind.set(library, made);
  return made;
}

/**
 * Refuses signs that lead nowhere, and rules that are not those of the signs.
 *
 * @throws {ContentError} naming the file, the field and how to mend it.
 */
export function checkSigns({ raw }: Library): void {
  const paths = new Set([
    ...KINDS.flatMap((kind) => raw[kind].map(urlOf)),
    ...raw.pages.map(urlOf),
  ]);
  for (const sign of raw.signs) {
    const lost = sign.data.links.find((path) => !paths.has(path));
    if (lost) throw new ContentError(sign, 'links', `there is no page ${lost}. Correct the path`);
    for (const condition of sign.data.raisedBy.flat()) {
      const [question = '', answers = ''] = condition.split('.');
      const unknown = answers
        .split('|')
        .find((answer) => !isQuestion(question) || !isAnswer(question, answer));
      if (unknown === undefined) continue;
      throw new ContentError(
        sign,
        'raisedBy',
        `the guide has no answer "${question}.${unknown}". Correct it, or add the answer there`,
      );
    }
  }
  const wanted = rulesText(guideSigns(raw.signs, raw.helplines));
  // Made-up content for tests has no signs, and nothing to keep in step.
  if (raw.signs.length === 0 || wanted === rulesText(rules as readonly GuideSign[])) return;
  throw new ContentError(
    { id: 'src/features/triage/rules.json' },
    'rules',
    'these are not the rules of src/content/signs/. Run "npm run triage"',
  );
}
