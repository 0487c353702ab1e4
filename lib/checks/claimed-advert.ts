import type { ParsedDocument } from "../content/parsed-document";
import { isOfType } from "../content/parsed-document";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import { referenceKey } from "../model/reference-key";
import type { Claim } from "./claim";

/** `Job reference EST-240`, `Ref: RV7`. */
const REFERENCE =
  /\b(?:(?:(?:job|vacancy|post|advert|quote|quoting) )?ref(?:erence)?(?: (?:number|no\.?|code))?|(?:please )?quot(?:e|ing))[: ]{1,2}(?=[\w/-]*\d)([A-Z\d][\w/-]{2,20})/gi;

/** Where somebody would work: `You would work from our Carrick office`, `based in Penmor`. */
const PLACE =
  /\b(?:based (?:at|in)|(?:would|will) (?:work|be based) (?:from|at|in)|office is in) (?:our |the |an? )?((?:\p{Lu}[\p{L}’'-]+(?: (?=\p{Lu}))?){1,4})/gu;

function otherReference(text: string, reference: string): Claim[] {
  return [...text.matchAll(REFERENCE)]
    .filter(([, written = ""]) => !referenceKey(reference).includes(referenceKey(written)))
    .map(({ 0: whole, 1: written = "", index }) => ({
      offset: index + whole.lastIndexOf(written),
      problem: `The text says \`${written}\`, and \`reference\` says \`${reference}\`.`,
      fix: "Correct the one that is wrong, from the advert, or take it out here: the page shows it.",
    }));
}

/**
 * A reference, a team or a town that the text of a vacancy gives and its fields do not.
 * @param documents of every council: another town is one in which another team of the council is
 */
export function claimedAdvert(
  text: string,
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): Claim[] {
  if (!isOfType("vacancy", document)) return [];
  return [
    ...otherReference(text, document.data.reference),
    ...otherTeam(text, document, documents),
    ...otherTown(text, document.data, townsOf(document, documents)),
  ];
}

/** The last part of the address of each team of the council, and the towns of its vacancies. */
function townsOf(document: ParsedDocument, documents: readonly ParsedDocument[]): Set<string> {
  const towns = documents
    .filter(({ council }) => council === document.council)
    .flatMap((one) => {
      if (isOfType("vacancy", one)) return isStated(one.data.place) ? [one.data.place.town] : [];
      return isOfType("team", one) && isStated(one.data.place)
        ? [one.data.place.split(",").at(-1) ?? ""]
        : [];
    });
  return new Set(towns.map((town) => town.trim()));
}

/** A team that the text says somebody would join, and that is none of those of the vacancy. */
function otherTeam(text: string, document: ParsedDocument, documents: readonly ParsedDocument[]): Claim[] {
  if (!isOfType("vacancy", document) || document.data.teams.length === 0) return [];
  const posts: readonly string[] = document.data.teams;
  const teams = documents.flatMap((one) =>
    one.council === document.council && isOfType("team", one) ? [one] : [],
  );
  const joined = [...text.matchAll(/\b(?:join|joining|work(?:ing)? in|part of) (?:the|our) (?=\p{Lu})/gu)];
  return joined.flatMap(({ 0: words, index }) => {
    const rest = text.slice(index + words.length);
    const other = teams.find(({ slug, data }) => rest.startsWith(data.name) && !posts.includes(slug));
    if (
      other === undefined ||
      teams.some(({ slug, data }) => posts.includes(slug) && rest.startsWith(data.name))
    )
      return [];
    return [
      {
        offset: index + words.length,
        problem: `The text says that the post is in the \`${other.data.name}\`, and \`teams\` does not have it.`,
        fix: `Correct the one that is wrong, from the advert: \`${other.slug}\` is the name of its file.`,
      },
    ];
  });
}

function otherTown(
  text: string,
  { place }: Pick<DocumentData<"vacancy">, "place">,
  towns: ReadonlySet<string>,
): Claim[] {
  if (!isStated(place)) return [];
  const address = `${place.street ?? ""} ${place.town}`;
  return [...text.matchAll(PLACE)].flatMap(({ 0: whole, 1: written = "", index }) => {
    const other = [...towns].find((town) => written.includes(town) && !address.includes(town));
    if (other === undefined) return [];
    return [
      {
        offset: index + whole.lastIndexOf(written),
        problem: `The text says that the work is in \`${other}\`, and \`place\` says ${place.town}.`,
        fix: "Correct the one that is wrong, from the advert, or say in the text why both are right.",
      },
    ];
  });
}
