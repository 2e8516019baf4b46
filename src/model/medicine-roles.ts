import type { EVIDENCE_GRADES } from './schemas/shared.ts';

/**
 * The roles that may be said of a medicine by their name alone, such as "Treats". What trials found to
 * be of no benefit is not among them: it is told with its grade, as tried.
 */
export const namedRoles = <Role extends { readonly grade: (typeof EVIDENCE_GRADES)[number] }>(
  roles: readonly Role[],
): Role[] => roles.filter(({ grade }) => grade !== 'N');
