/** How soon a sign needs help; the order is from most to least pressing. */
export const SIGN_LEVELS = ['emergency', 'urgent', 'routine'] as const;

/** What to do within each level, the most pressing first. */
export const SIGN_WAYS = {
  emergency: ['ambulance', 'emergency-department'],
  urgent: ['today', 'days', 'two-weeks'],
  routine: ['visit'],
} as const satisfies Readonly<Record<(typeof SIGN_LEVELS)[number], readonly string[]>>;

/** Ways from most to least pressing. */
export const WAYS = [...SIGN_WAYS.emergency, ...SIGN_WAYS.urgent, ...SIGN_WAYS.routine] as const;
export type Way = (typeof WAYS)[number];
