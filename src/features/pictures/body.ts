import type { CollectionEntry } from 'astro:content';
import { TYPICAL } from '../facts/types.ts';
import { QUESTIONS } from '../../model/guide-questions.ts';
import { pair, single, whole, type Outline } from './shape.ts';

/** A place of the body that the guide asks about. */
export type BodyAnswer = keyof typeof QUESTIONS.body.answers;

type TypeData = CollectionEntry<'types'>['data'];
/** What a drawing of places needs of a type, or of a look-alike. */
export interface Places {
  readonly clues: readonly Pick<TypeData['clues'][number], 'question' | 'answer' | 'weight'>[];
  readonly spread: TypeData['spread'];
}

/** One place, as the picture draws it. */
export interface Region {
  /** SVG path data. */
  readonly path: string;
  /** The point that a line to its name leads to. */
  readonly at: readonly [x: number, y: number];
}

/** Height of the person in the picture's own units. */
export const BODY_HEIGHT = 322;
/** Size of a picture with words at the right of the person. */
export const BODY_SIZE = { width: 280, height: BODY_HEIGHT } as const;
/** The line between the two sides. */
export const BODY_MIDDLE = 66;
const MIDDLE = BODY_MIDDLE;

const ARM: Outline = [
  31, 75, 39, 77, 44, 85, 46, 97, 47, 112, 49, 121, 51, 134, 54, 149, 57, 160, 60, 172, 64, 180, 64,
  189, 59, 193, 54, 196, 50, 191, 49, 184, 46, 174, 42, 160, 39, 146, 36, 132, 34, 119, 31, 103, 29,
  94, 27, 84, 31, 75,
];
const LEG: Outline = [
  31, 168, 33, 200, 29, 222, 28, 240, 28, 260, 25, 278, 23, 296, 24, 303, 31, 306, 32, 311, 31, 316,
  15, 316, 12, 311, 11, 305, 12, 300, 12, 296, 10, 276, 10, 258, 8, 240, 7, 220, 4, 202, 0, 184, 14,
  184, 27, 180, 31, 168,
];
const TRUNK: Outline = [
  0, 76, 10, 76, 20, 74, 29, 75, 25, 86, 28, 95, 30, 105, 30, 118, 26, 127, 25, 138, 25, 151, 30,
  160, 31, 173, 22, 182, 10, 185, 0, 184,
];
const NECK: Outline = [
  0, 56, 4, 56, 7, 54, 10, 51, 9, 55, 9, 58, 10, 63, 11, 68, 19, 70, 30, 74, 20, 79, 10, 80, 0, 80,
];
const FACE: Outline = [0, 19, 10, 18, 15, 24, 15, 33, 15, 43, 8, 53, 0, 54];
const EYE: Outline = [2, 32, 4, 25, 12, 25, 14, 32, 12, 39, 4, 39, 2, 32];
const THROAT: Outline = [0, 42, 5, 42, 7, 45, 7, 49, 7, 57, 4, 62, 0, 62];
const DIAPHRAGM: Outline = [0, 112, 14, 112, 23, 118, 26, 130, 18, 122, 10, 121, 0, 121];
const STUMP: Outline = [
  31, 75, 39, 77, 44, 85, 46, 97, 47, 108, 48, 116, 49, 124, 50, 133, 40, 136, 37, 128, 35, 118, 33,
  110, 31, 103, 29, 94, 27, 84, 31, 75,
];
const HEAD: Outline = [0, 6, 14, 6, 20, 15, 20, 29, 20, 45, 11, 58, 0, 58];
const AROUND: Outline = [
  0, 0, 18, 0, 27, 12, 27, 29, 27, 42, 22, 52, 18, 60, 20, 66, 42, 62, 50, 82, 56, 100, 58, 144, 66,
  170, 74, 192, 66, 204, 56, 202, 48, 200, 43, 186, 40, 180, 42, 210, 36, 232, 36, 250, 36, 270, 30,
  292, 38, 306, 42, 322, 16, 322, 0, 320,
];
/** Every answer has its place: one without is a type error. */
export const REGIONS: Readonly<Record<BodyAnswer, Region>> = {
  eyes: { path: pair(EYE, MIDDLE), at: [MIDDLE + 13, 32] },
  face: { path: whole(FACE, MIDDLE), at: [MIDDLE + 15, 36] },
  palate: { path: whole(THROAT, MIDDLE), at: [MIDDLE + 7, 52] },
  neck: { path: whole(NECK, MIDDLE), at: [MIDDLE + 9, 66] },
  arm: { path: pair(ARM, MIDDLE), at: [MIDDLE + 49, 122] },
  stump: { path: single(STUMP, MIDDLE), at: [MIDDLE + 45, 122] },
  trunk: { path: whole(TRUNK, MIDDLE), at: [MIDDLE + 22, 146] },
  diaphragm: { path: whole(DIAPHRAGM, MIDDLE), at: [MIDDLE + 16, 121] },
  leg: { path: pair(LEG, MIDDLE), at: [MIDDLE + 27, 240] },
  'one-side': { path: `M${MIDDLE} 0V322`, at: [MIDDLE, 286] },
  'whole-body': { path: whole(AROUND, MIDDLE), at: [MIDDLE + 38, 304] },
};

/** Parts that together are the outline of a person. */
export const PERSON = [
  whole(HEAD, MIDDLE),
  whole(NECK, MIDDLE),
  whole(TRUNK, MIDDLE),
  pair(ARM, MIDDLE),
  pair(LEG, MIDDLE),
].join('');

/** Smaller places lie on larger ones, so they are drawn after them. */
const ORDER: readonly BodyAnswer[] = [
  'whole-body',
  'trunk',
  'leg',
  'arm',
  'neck',
  'face',
  'stump',
  'diaphragm',
  'palate',
  'eyes',
  'one-side',
];

/** A spread that is a place, for types whose clues do not speak of that place. */
const PLACE_OF_SPREAD: Readonly<Record<TypeData['spread'][number], BodyAnswer | undefined>> = {
  generalized: 'whole-body',
  axial: 'trunk',
  focal: undefined,
  segmental: undefined,
  multifocal: undefined,
};

export interface BodyMarks {
  /** Places where these jerks mostly are, in drawing order. */
  readonly most: readonly BodyAnswer[];
  /** Places where they can be. */
  readonly some: readonly BodyAnswer[];
}

/** Where a type's jerks are, from its clues and its spread. */
export function bodyMarks({ clues, spread }: Places): BodyMarks {
  const weights = new Map(
    clues.filter((c) => c.question === 'body').map((c) => [c.answer, c.weight]),
  );
  for (const name of spread) {
    const place = PLACE_OF_SPREAD[name];
    if (place && !weights.has(place)) weights.set(place, TYPICAL - 1);
  }
  const marked = (test: (weight: number) => boolean) =>
    ORDER.filter((place) => test(weights.get(place) ?? 0));
  return {
    most: marked((weight) => weight >= TYPICAL),
    some: marked((weight) => weight > 0 && weight < TYPICAL),
  };
}

/** How a body is drawn: `some` and `most` are shapes by name. */
export interface Figure {
  /** `some` where the whole body can jerk. */
  readonly outline: 'some' | 'body';
  /** What is cut off where the jerks are on one side: all that lies before `from`. */
  readonly half: { readonly from: number; readonly width: number; readonly height: number };
  readonly most: readonly string[];
  readonly some: readonly string[];
}

/** The body with the places of a type marked: solid where the jerks mostly are, striped where they can be. */
export function figureOf(type: Places): Figure {
  const { most, some } = bodyMarks(type);
  const isEverywhere = most.includes('whole-body');
  const isOneSide = most.includes('one-side');
  const isPlace = (place: string) => place !== 'one-side' && place !== 'whole-body';
  // A body that is solid as a whole leaves no room for its parts.
  const solid = isEverywhere ? [] : most.filter(isPlace);
  const maybe = isEverywhere ? [] : some.filter(isPlace);
  const isWhole = isEverywhere || (isOneSide && solid.length === 0 && maybe.length === 0);
  return {
    outline: some.includes('whole-body') && !isEverywhere ? 'some' : 'body',
    half: { from: isOneSide ? BODY_MIDDLE : 0, width: 2 * BODY_MIDDLE, height: BODY_HEIGHT },
    most: isWhole ? ['person'] : solid,
    some: maybe,
  };
}

/** The name of a place in the words of the guide. */
export const placeName = (place: BodyAnswer): string => QUESTIONS.body.answers[place].fact;
