import type { LinkMistake } from "../link-mistake";
import { type Link, type ParsedDocument, titleOf } from "../parsed-document";
import { didYouMean } from "../remedy";
import { addressOf } from "./addresses";
import { compared } from "./names";

/** The documents that have pages of their own: by address, and by council, type and name. */
export interface NamedPages {
  readonly byAddress: ReadonlyMap<string, ParsedDocument>;
  readonly byName: ReadonlyMap<string, ParsedDocument>;
}

const keyOf = ({ council, type }: ParsedDocument, name: string) => `${council} ${type} ${compared(name)}`;

function namesOf({ data }: ParsedDocument): string[] {
  return "plural" in data && typeof data.plural === "string" ? [titleOf(data), data.plural] : [titleOf(data)];
}

/** The pages of documents by what a link may call them. */
export function namedPages(documents: readonly ParsedDocument[]): NamedPages {
  return {
    byAddress: new Map(documents.map((document) => [addressOf(document), document])),
    byName: new Map(
      documents.flatMap((document) => namesOf(document).map((name) => [keyOf(document, name), document])),
    ),
  };
}

/** What begins the words of a link that speak of whoever speaks. */
const OURS = /^(?:our|join our|meet our|my)\s/i;

/**
 * What is wrong with a link to another council's page of which this council has one of its own, as a text has that was copied
 * from there: in a paragraph that names the other council, that is what is meant.
 * @param namesOfCouncil those by which texts call a council; none of what is no council
 */
export function elsewhere(
  { council, words }: ParsedDocument,
  { address, words: shown = "" }: Link,
  pages: ReadonlyMap<string, unknown>,
  namesOfCouncil: (slug: string) => readonly string[],
): LinkMistake | undefined {
  const [, top = ""] = address.split(/[/#?]/);
  const names = top === council ? [] : namesOfCouncil(top);
  const ownPage = address.replace(top, council);
  if (names.length === 0 || !pages.has(ownPage.split(/[#?]/)[0] ?? ownPage)) return undefined;
  const paragraph = words.split("\n").find((block) => block.includes(shown)) ?? shown;
  if (names.some((name) => paragraph.includes(name))) return undefined;
  return {
    rule: "other-council",
    problem: `The link \`${address}\` leads to a page of ${names[0]}, and the text does not say so.`,
    ...didYouMean(address, ownPage),
  };
}

/**
 * What is wrong with a link whose words are the name of another page of the kind that it leads to, as of one that was copied
 * and half changed; and with one to another council that calls what it leads to its own.
 */
export function namedOtherwise(
  document: ParsedDocument,
  { address, words = "" }: Link,
  { byAddress, byName }: NamedPages,
): LinkMistake | undefined {
  const target = byAddress.get(address.split("#")[0] ?? address);
  if (target === undefined) return undefined;
  if (target.council !== document.council) {
    return OURS.test(words)
      ? {
          rule: "other-council",
          problem: `The words \`${words}\` speak of this council, and the link leads to a page of another.`,
          fix: "Link to the page of this council; or say in the words whose page it is.",
        }
      : undefined;
  }
  const bare = words.replace(OURS, "");
  const named = byName.get(keyOf(target, bare));
  // A part of a name stands for the whole: `managers` for Team Managers.
  const isPart = namesOf(target).some((name) => compared(name).includes(compared(bare)));
  if (named === undefined || isPart) return undefined;
  return {
    rule: "link-without-words",
    problem: `The words \`${words}\` are the name of another page than the one that the link leads to, \`${titleOf(target.data)}\`.`,
    ...didYouMean(address, addressOf(named)),
  };
}
