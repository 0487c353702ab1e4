import type { RoleMark } from "../../catalogue/role-mark";
import type { Council } from "../../catalogue/types";
import type { Terms } from "../../catalogue/vacancy-terms";

/** Something to be said for a job, with what it hangs on. */
export interface Reason {
  readonly title: string;
  /** A sentence or two from the content, with the figures of its page. */
  readonly words: string;
  /** Whom it is for, where that is not everyone. */
  readonly condition?: string | undefined;
  /** True for what the council offers with the job, such as a payment. */
  readonly isOffer?: boolean;
  /** True for an item of it of which the council has left open what this post gets. */
  readonly isOpen?: boolean;
  /** Its words on a poster, where fewer say it: somebody stops for them. */
  readonly inShort?: string | undefined;
}

/** Whom an item of a list is for: said once where the item above it is for the same people; empty for everyone. */
export function conditionBelow({ condition = "" }: Reason, above: Reason | undefined): string {
  return condition !== "" && condition === above?.condition ? "For the same people." : condition;
}

/** What a kit advertises, in the words and figures of its page. Roles and vacancies have one. */
export interface Advert extends Terms {
  /** The address of its page. */
  readonly address: string;
  readonly name: string;
  readonly council: Council;
  /** The pay as a poster shows it: the figures, and for what they are; undefined where none are published. */
  readonly largePay: readonly [figures: string, period: string] | undefined;
  /** What the figure means. */
  readonly payMeaning: string | undefined;
  readonly summary: string;
  /** What is to be said for it, the best first. */
  readonly reasons: readonly Reason[];
  /** What somebody has to know or have besides, such as registration. */
  readonly facts: readonly Reason[];
  /** How to apply, as a sentence. */
  readonly apply: string;
  /** Whom to ask, and how. */
  readonly ask?: string | undefined;
  /** What its drawing stands for. */
  readonly mark: RoleMark;
}
