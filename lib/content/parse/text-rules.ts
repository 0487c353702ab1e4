/** The components that text may hold, and what each must be given. The whole list: nothing else is rendered. */
export const COMPONENTS = {
  Figure: { attributes: ["of"], example: '<Figure of="grade-8.maximum" />' },
  Term: { attributes: ["of"], example: '<Term of="plo" />' },
} as const;

export type ComponentName = keyof typeof COMPONENTS;

/** Narrows a name to that of a component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(COMPONENTS, name);
}

/** A citation as it stands in plain text; the first group is the component, the second what it cites. */
export const CITATION = /<(Figure|Term)\s+of=(?:"([^"<>]*)"|'([^'<>]*)')\s*\/>/g;

/** Money written as a number: `£1,000`, `1,000 pounds`, `1,000£`, `GBP 500`, `£1k`. */
const MONEY =
  /[£₤]\s*\d[\d,.]*\s*k?|\b\d[\d,.]{0,20}k?\s*(?:(?:pounds?|GBP|quid)\b|(?<=[\dk]\s?)[£₤](?!\s*\d))|\bGBP\s*\d[\d,.]*/gi;

/** Each amount of money typed into a text, with its place in it. */
export function moneyIn(text: string): { readonly written: string; readonly offset: number }[] {
  return [...text.matchAll(MONEY)].map((match) => ({
    written: match[0].trim().replace(/[.,]$/, ""),
    offset: match.index,
  }));
}

/** The explanation that goes with every amount typed into text. */
export const MONEY_RULE = {
  rule: "money-in-text",
  allowed: "amounts only in a grade's values or under `figures`, so that each is typed once and has a source",
  fix: 'Put the amount under `figures` of the file it belongs to, and cite it here: `<Figure of="file-name.key" />`.',
} as const;
