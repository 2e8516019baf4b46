import type { ClashMedicine } from '../clashes.ts';
import type { ClassPage } from '../names/class-pages.ts';
import type { MedicineNames } from '../names/list.ts';

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

/** What the check needs of the list of all medicine names; it knows its own names without it. */
export type NameList = Pick<MedicineNames, 'lookup' | 'words'>;

/** What the list of all medicines says of a name. */
export interface ListedFacts {
  /** Substances by their international names, other than the name itself. */
  readonly substances: readonly string[];
  /** The page on its class, where the site has one. */
  readonly classPage?: ClassPage;
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
      /** Of a name that the list of all medicines holds. */
      readonly listed?: ListedFacts;
      /** The list was asked and does not hold the name. */
      readonly unlisted?: true;
    };
