import type { ParsedDocument } from "../content/parsed-document";
import { byCouncil } from "../content/relate/council-documents";
import { compiledFrom } from "../content/relate/offers";
import { examplePeople } from "./example-people";

/**
 * What the site makes of the rules of a benefit: its name, who it is for and each rule, in the words that its page
 * shows, and what three example people get of it. `undefined` where the file is not a benefit that can be read.
 * @param documents every document of the content: rules name figures, roles and grades of other files
 * @param file path of the benefit from the content folder, like `sutton/benefits/welcome-payment.mdx`
 * @param today an ISO day
 */
export function rulesInWords(
  documents: readonly ParsedDocument[],
  file: string,
  today: string,
): string | undefined {
  for (const council of byCouncil({ documents, broken: [], issues: [] })) {
    const document = [...council.ofType("benefit").values()].find((benefit) => benefit.file === file);
    if (document === undefined) continue;
    const { name } = document.data;
    const { offer } = compiledFrom(council, today);
    const benefit = offer.benefits.find(({ slug }) => slug === document.slug);
    if (benefit === undefined) return `${name}\n  No rules: a scheme whose conditions its items share.`;
    const rules = benefit.rules.map(({ words }, index) => `  ${index + 1}. ${words}`);
    const none = "  No rules: the site names it and counts nothing.";
    const combination = benefit.combinationWords.map(({ words }) => `  ${words}`);
    const examples = rules.length > 0 ? examplePeople(offer, benefit.slug, council, today) : [];
    return [
      name,
      `  ${benefit.whoWords}`,
      ...(rules.length > 0 ? rules : [none]),
      ...combination,
      ...examples.map((line) => `  ${line}`),
    ].join("\n");
  }
  return undefined;
}
