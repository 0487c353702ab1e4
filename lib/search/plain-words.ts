/**
 * What job seekers say, and what these pages say for it: a way of asking, and the words of councils. Names, brands among them,
 * are content: those that one page has stand in its `alsoKnownAs` or `searchedAs`, words that need explaining in the glossary.
 */
export interface PlainWords {
  readonly typed: readonly string[];
  /** Each is looked for beside what was typed; of several words, all must be on a page. */
  readonly pages: readonly string[];
  /** True for words that say nothing beside others: “fostering jobs” asks for fostering. */
  readonly isAside?: true;
}
