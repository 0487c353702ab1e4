/** Words that say nothing to somebody who hears the links of a page one after the other (WCAG 2.4.9). */
const EMPTY_WORDS =
  /^(?:click |tap |press )?(?:here|this|this link|this page|this website|link)$|^(?:click here|read|find out|learn|see) (?:for )?more(?: information)?$/i;

/** True for words of a link that say nothing of where it leads. */
export function saysNothing(words: string): boolean {
  return EMPTY_WORDS.test(words.replace(/[\s.>»›→:]+$/, ""));
}
