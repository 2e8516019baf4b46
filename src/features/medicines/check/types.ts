import type { ClashMedicine } from '../clashes.ts';

/** What one role of a medicine says, in readers' words. */
export interface CheckRole {
  readonly role: 'treats' | 'may-cause' | 'may-worsen';
  /** Titles of the types it is about. */
  readonly types: readonly string[];
  /** How it is known: `Reports on patients`. */
  readonly known: string;
}

/** A medicine with a page, as far as the check needs it. */
export interface CheckMedicine extends ClashMedicine {
  readonly title: string;
  /** Names in comparable form: titles, generic and brand names, and what readers type. */
  readonly names: readonly string[];
  readonly roles: readonly CheckRole[];
  /** How soon jerks begin. */
  readonly onset?: string;
  /** What makes jerks more likely. */
  readonly raisesRisk?: string;
  readonly kidneys?: string;
  readonly olderAge?: string;
  /** What the page says about stopping, where stopping suddenly can do harm. */
  readonly stopping?: string;
}

/** A medicine that was searched for as a cause of jerks without success. */
export interface CheckNoLink {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly note: string;
}

/** The file that the check loads when it is first used. */
export interface CheckData {
  readonly medicines: readonly CheckMedicine[];
  readonly noLinks: readonly CheckNoLink[];
  /** Words for the groups that clashes name. */
  readonly groups: Readonly<Record<string, string>>;
}

/** A medicine that is sold or was, out of a long list of names. */
export interface Listed {
  /** Its substances by their international names. */
  readonly generics: readonly string[];
  /** Its ATC code or the beginning of it, where known. */
  readonly atc: string;
}

/** A long list of medicine names: the check knows its own names without it. */
export interface NameList {
  lookup(name: string): Listed | undefined;
}

/** One medicine of the reader's list. */
export type Chosen =
  | { readonly kind: 'page'; readonly medicine: CheckMedicine }
  | {
      readonly kind: 'no-page';
      /** As the reader typed it, or as our list has it. */
      readonly name: string;
      readonly groups: readonly string[];
      readonly noLink?: CheckNoLink;
    };
