import type { DocumentOf, ParsedDocument } from "../content/parsed-document";
import { isOfType } from "../content/parsed-document";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import { referenceKey } from "../model/reference-key";
import { once } from "../site/once";
import { type Claim, sentenceAround } from "./claim";
import { type CouncilIndex, indexOf } from "./council-index";

/** `Job reference EST-240`, `Ref: RV7`. */
const REFERENCE =
  /\b(?:(?:(?:job|vacancy|post|advert|quote|quoting) )?ref(?:erence)?(?: (?:number|no\.?|code))?|(?:please )?quot(?:e|ing))[: ]{1,2}(?=[\w/-]*\d)([A-Z\d][\w/-]{2,20})/gi;

/** Where somebody would work: `You would work from our Carrick office`, `based in Penmor`. */
const PLACE =
  /\b(?:based (?:at|in)|(?:would|will) (?:work|be based) (?:from|at|in)|office is in) (?:our |the |an? )?((?:\p{Lu}[\p{L}’'-]+(?: (?=\p{Lu}))?){1,4})/gu;

function otherReference(text: string, reference: string): Claim[] {
  // What is made as the reference is, wherever it stands: `EMC/2226` beside `EMC/2262`.
  const form = /^[A-Z]{2,5}[/-]\d{3,6}$/.test(reference)
    ? new RegExp(
        `(?<![\\w/-])(?<!\\/)(${reference.replace(/\d/g, "\\d").replace("/", "\\/")})(?![\\w/-])`,
        "g",
      )
    : undefined;
  const endOfFields = /^---\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  const alike =
    form === undefined
      ? []
      : [...text.matchAll(form)].filter(
          ({ index }) => index > endOfFields || /\nsummary:[^\n]*$/.test(text.slice(0, index)),
        );
  return [
    ...text.matchAll(REFERENCE),
    ...alike.filter(({ index }) => !/ref\w*[^\n]{0,20}$/i.test(text.slice(Math.max(0, index - 25), index))),
  ]
    .filter(([, written = ""]) => !referenceKey(reference).includes(referenceKey(written)))
    .map(({ 0: whole, 1: written = "", index }) => ({
      offset: index + whole.lastIndexOf(written),
      problem: `The text says \`${written}\`, and \`reference\` says \`${reference}\`.`,
      fix: "Correct the one that is wrong, from the advert, or take it out here: the page shows it.",
    }));
}

/**
 * A reference, a team or a town that the text of a vacancy gives and its fields do not.
 * @param documents of the same council: another town is one in which another team of the council is
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
    ...otherTown(text, document, documents),
    ...otherTelephone(text, document.data),
    ...otherWay(text, document.data),
  ];
}

const TELEPHONE = /(?<![\d£.,-])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/g;

/** A number that is that of the fields but for two digits: nobody has two so alike. */
function otherTelephone(text: string, { ask }: DocumentData<"vacancy">): Claim[] {
  const stated = isStated(ask) ? (ask.telephone ?? "").replace(/\D/g, "") : "";
  return [...text.matchAll(TELEPHONE)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, "");
    const others = [...digits].filter((digit, place) => digit !== stated[place]).length;
    if (digits.length !== stated.length || others === 0 || others > 2) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${written}\`, and \`telephone\` says \`${isStated(ask) ? ask.telephone : ""}\`.`,
        fix: "Correct the one that is wrong, from the advert, or take it out here: the page shows it.",
      },
    ];
  });
}

/** `Please e-mail your CV to`: another way to apply than the link of the page. */
const BY_MAIL =
  /\b(?:e-?mail|send|return|forward) (?:us )?(?:your|a|the) (?:cv|completed (?:application )?form|application(?: form)?)[^.\n]{0,40}? (?:to [\w.+-]{1,60}@|to \[[^\]\n]{1,60}\]\(mailto:|by e-?mail\b)|\b(?:apply|applications?)\b[^.\n]{0,30} by (?:e-?mail|post)\b/gi;

function otherWay(text: string, { apply }: DocumentData<"vacancy">): Claim[] {
  return [...text.matchAll(BY_MAIL)]
    .filter(
      ({ index, 0: whole }) =>
        !sentenceAround(text, index, index + whole.length).some((part) =>
          /\b(?:if|also|or|instead|cannot|not)\b/i.test(part),
        ),
    )
    .map(({ 0: written, index }) => ({
      offset: index,
      problem: `The text lets people apply by mail, \`${written.replaceAll("\n", " ").slice(0, 60)}\`, and \`apply\` at ${new URL(apply).hostname}.`,
      fix: "Keep the one that is right, from the advert. Where both are, say so: “or write to …”.",
    }));
}

/** The last part of the address of each team of the council, and the towns of its vacancies. */
function townsOf({ teams, vacancies }: CouncilIndex): string[] {
  const ofTeams = teams.all.flatMap(({ data: { place } }) =>
    isStated(place) ? [place.split(",").at(-1) ?? ""] : [],
  );
  const ofVacancies = vacancies.all.flatMap(({ data: { place } }) => (isStated(place) ? [place.town] : []));
  return [...new Set([...ofTeams, ...ofVacancies].map((town) => town.trim()))];
}

/** What a council calls its pages, and where they are. */
function namesOfPlace({ data }: ParsedDocument): string[] {
  const place: unknown = "place" in data ? data.place : undefined;
  return ["name" in data ? data.name : "", typeof place === "string" ? place : ""];
}

/** The towns of a council, and all that an office of it may be called after; found once for all its vacancies. */
const placesIn = once((documents: readonly ParsedDocument[]) => ({
  towns: townsOf(indexOf(documents)),
  names: documents.flatMap((one) => (isOfType("vacancy", one) ? [] : namesOfPlace(one))),
}));

/** A team that the text says somebody would join, and that is none of those of the vacancy. */
function otherTeam(text: string, document: ParsedDocument, documents: readonly ParsedDocument[]): Claim[] {
  if (!isOfType("vacancy", document) || document.data.teams.length === 0) return [];
  const posts: readonly string[] = document.data.teams;
  const teams = indexOf(documents).teams.all;
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
  { data: { place, name } }: DocumentOf<"vacancy">,
  documents: readonly ParsedDocument[],
): Claim[] {
  if (!isStated(place)) return [];
  const places = placesIn(documents);
  const address = `${place.street ?? ""} ${place.town}`;
  return [...text.matchAll(PLACE)].flatMap(({ 0: whole, 1: written = "", index }) => {
    const office = /^ (?:office|hub|base|depot)\b/.test(text.slice(index + whole.length))
      ? written
      : undefined;
    // An office may be called after a team or a building: then nobody takes its name for another town.
    const isHere =
      office === undefined || [address, name, ...places.names].some((one) => one.includes(office));
    const other =
      places.towns.find((town) => written.includes(town) && !address.includes(town)) ??
      (isHere ? undefined : office);
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
