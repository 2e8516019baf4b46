import type { ORIGINS } from '../../model/schemas/types.ts';
import { listWords } from '../../model/format.ts';
import * as labels from '../../model/labels.ts';

export type Origin = (typeof ORIGINS)[number];

/** A place on the way from the brain to the muscles. */
interface Place {
  /** SVG path data. */
  readonly path: string;
}

/** Size of the picture in its own units. */
export const ORIGIN_SIZE = { width: 174, height: 262 } as const;

/** Head, neck, back and shoulder from the side. */
export const PROFILE =
  'M12 262C16 226 24 212 42 202C48 196 48 188 46 178C38 180 28 180 25 174C23 168 26 164 23 158C20 156 20 153 22 150C18 148 19 144 20 140C14 138 8 136 10 131C14 122 20 116 20 104C18 96 18 88 20 80C26 36 56 10 92 10C132 10 160 38 160 78C160 104 148 116 146 136C144 158 152 166 158 180C164 200 165 232 163 262M30 112C34 115 39 115 43 112';

/** The small brain at the back: for orientation, no jerk of this guide starts there. */
export const CEREBELLUM = 'M112 112C124 104 144 106 143 118C142 130 122 134 114 126z';

/** Every origin has its place, or none because it is no place; a new one is a type error. */
export const PLACES: Readonly<Record<Origin, Place | undefined>> = {
  cortical: {
    path: 'M38 94C28 70 34 44 54 32C70 20 106 18 124 30C146 40 156 64 150 88C148 100 138 106 124 104C118 112 96 116 80 114C66 114 56 108 54 100C48 100 42 100 38 94zM50 84C53 90 60 90 66 88C68 94 72 99 82 100C96 101 112 97 120 91C128 93 134 92 136 84C140 66 132 49 116 41C104 33 80 33 64 42C50 50 46 66 50 84zM35 62l9 3M50 35l6 8M74 24l1 8M98 23l-2 8M122 29l-6 7M143 50l-9 5M151 76l-10 0M70 113l4 -8',
  },
  thalamocortical: {
    path: 'M79 76C79 68 85 64 92 64C99 64 105 68 105 76C105 84 99 88 92 88C85 88 79 84 79 76zM78 68C68 64 62 58 61 49L66 48C68 55 73 60 81 64zM89 61C87 53 88 47 89 40L95 40C94 47 94 53 95 61zM103 64C110 60 115 55 117 48L122 49C120 58 115 64 106 68z',
  },
  brainstem: {
    path: 'M84 96C90 90 102 90 106 97C107 107 109 118 117 132C115 139 106 141 102 136C98 127 95 123 89 117C82 111 80 102 84 96z',
  },
  spinal: {
    path: 'M104 142C108 145 114 143 118 138C123 160 140 176 142 204C143 222 142 242 142 262L130 262C130 242 131 222 130 206C128 182 112 168 104 142z',
  },
  peripheral: {
    path: 'M127 196C112 198 95 206 85 220C78 231 76 246 75 262L68 262C69 246 71 229 79 216C90 200 109 191 125 189z',
  },
  functional: undefined,
  unknown: undefined,
};

/** The places in their order from brain to muscle. */
export const WAY = (Object.keys(PLACES) as Origin[]).filter((origin) => PLACES[origin]);

export interface OriginMarks {
  /** Origins that are a place. */
  readonly at: readonly Origin[];
  /** True when one of the origins is no place to point at. */
  readonly nowhere: boolean;
}

/** What the picture marks for the origins of a type. */
export const originMarks = (origins: readonly Origin[]): OriginMarks => ({
  at: origins.filter((o) => PLACES[o]),
  nowhere: origins.some((o) => !PLACES[o]),
});

/** `Starts in …` in words; what is not known is said as such. */
export function originWords(origins: readonly Origin[]): string {
  const places = origins.filter((o) => o !== 'unknown').map((o) => labels.origin[o]);
  const known = places.length > 0;
  if (known && places.length === origins.length) return listWords(places, 'or');
  return listWords([...places, known ? 'a place not known' : labels.origin.unknown], 'or');
}
