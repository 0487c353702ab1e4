/** Words that say nothing to somebody who hears the links of a page one after the other (WCAG 2.4.9). */
const EMPTY_WORDS =
  /^(?:click |tap |press )?(?:here|this|this link|this page|this website|link)$|^(?:click here|read|find out|learn|see) (?:for )?more(?: information)?$/i;

/** Words that fit a button beside which stands what it is of, and no link within a text. */
const WORDS_OF_A_BUTTON =
  /^(?:apply(?: (?:now|here|online|today))?|(?:more |further )?(?:info|information|details)|(?:download|view|open|see|get)(?: (?:it|now|here|more|(?:the )?(?:pdf|file|document|form|details|website)))?|(?:the |our )?(?:pdf|file|document|form|attachment|web ?site|web ?page|web ?link|url|video|map))$/i;

const bare = (words: string): string => words.replace(/[\s.!>»›→:]+$/, "");

/** True for words of a link that say nothing of where it leads. */
export function saysNothing(words: string): boolean {
  return EMPTY_WORDS.test(bare(words));
}

/** The same for a link among other words, which is heard without them. */
export function saysNothingAlone(words: string): boolean {
  return saysNothing(words) || WORDS_OF_A_BUTTON.test(bare(words));
}

/** How a link begins that says what to do with it before it says where it leads: `Click here to apply`. */
export const CLICK_HERE = /\b(?:click|tap|press) (?:here|(?:on )?(?:this|the) (?:link|button))\b/i;
