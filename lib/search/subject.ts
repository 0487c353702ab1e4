import type { Council } from "../catalogue/types";
import type { OfferRule } from "../model/offer-rule";

/**
 * Something that job seekers ask about. A council says something about it where its offer gives it, a field states it, or one
 * of its pages has words for it: only one that does none of these is silent.
 */
export interface Subject {
  /** As a sentence names it: “anything about pensions”. */
  readonly name: string;
  /** How it is asked for, and how pages say it. */
  readonly words: readonly string[];
  /** Asked for, but of something else where pages say it: “child care” is in “children’s care plans”. */
  readonly askedAs?: readonly string[];
  /** How pages say it and nobody asks; `#` stands for a number. */
  readonly saidAs?: readonly string[];
  /** The rules of an offer that are about it, by what they give. */
  readonly gives?: readonly OfferRule["gives"][];
  /** Words that are about it in an item of an offer, though elsewhere they may be about anything. */
  readonly inOffer?: readonly string[];
  /**
   * True where its words find what comes near to it, and stay in the question although no council says it: who asks for a youth
   * worker may like youth justice.
   */
  readonly isSearchedFor?: true;
  /** The addresses of the pages on which a council says it by its fields; none where it does not. */
  readonly stated?: (council: Council) => readonly string[];
}
