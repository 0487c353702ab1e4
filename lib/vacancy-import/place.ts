import type { CouncilDocuments } from "../content/relate/council-documents";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import type { AdvertPlace } from "./advert";
import type { Written } from "./facts";
import { plainName } from "./plain-name";

const POSTCODE = /(?:^|[\s,])([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/i;

/** Lands, which addresses end with. */
const LAND = /^(?:uk|gb|united kingdom|great britain|england|wales|scotland|northern ireland)$/i;

/** Counties, which stand behind a town and are none. */
const COUNTY =
  /^(?:greater (?:london|manchester)|(?:east |west )?sussex|west midlands|county durham|tyne and wear|merseyside|isle of wight|berks|bucks|herts|kent|surrey|devon|dorset|somerset|cornwall|cumbria|norfolk|suffolk|rutland|northumberland|essex|middlesex|.+shire)$/i;

/** Ways of working, which adverts give in the place of a place. */
const NO_PLACE =
  /^(?:hybrid|remote|home|agile|flexible|mobile|various|multiple|several|nationwide|office|field)(?:\b|$)|\b(?:hybrid|remote|homeworking|home[- ](?:based|working)|working from home|locations|sites)\b/i;

/** Ways of working that say nothing of where; other words that begin like one may be a house: `Field House`. */
const WAY_OF_WORKING =
  /^(?:hybrid|remote|home|agile|flexible|mobile|various|multiple|several|office|field)(?:[- ]?(?:based|work(?:ing)?))?$/i;

/** The towns that a council's content knows by their plain names: those of its vacancies, and the council's own. */
export function townsOf(documents: CouncilDocuments): ReadonlySet<string> {
  const places = [...documents.ofType("vacancy").values()].map(({ data }) => data.place);
  const { name = "", shortName = "" } = documents.council?.data ?? {};
  return new Set(
    [shortName, name, ...places.filter(isStated).map(({ town }) => town)]
      .map(plainName)
      .filter((town) => town !== ""),
  );
}

/** A postcode at the end of some words, and the words before it: `Larkmere LK1 1AA` has no comma between the two. */
function parted(words: string): { readonly before: string; readonly postcode: string | undefined } {
  const postcode = POSTCODE.exec(words)?.[1];
  return { before: words.slice(0, words.length - (postcode?.length ?? 0)).trim(), postcode };
}

/** The parts of a street that are one, and of the others those that say more than how people work. */
function streetOf(parts: readonly string[]): {
  readonly street: string | undefined;
  readonly left: readonly string[];
} {
  const street = parts.filter((part) => !NO_PLACE.test(part)).join(", ");
  const left = parts.filter((part) => NO_PLACE.test(part) && !WAY_OF_WORKING.test(part));
  return { street: street === "" ? undefined : street, left };
}

/** An address in one line, and what of it is no part of the place. */
type Line = Partial<AdvertPlace> & { readonly left: readonly string[] };

/**
 * Street and town of an address in one line. A word alone is a town only where the content knows it as one.
 * @param stated town and postcode that stand beside it: with the town, all else in the line is within it
 */
function inOneLine(line: string, towns: ReadonlySet<string>, stated: Partial<AdvertPlace>): Line {
  const parts = line
    .split(/[,\n;()|]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !LAND.test(part));
  const { before, postcode } = parted(parts.pop() ?? "");
  parts.push(before);
  const isTown = (part: string) =>
    stated.town === undefined ? towns.has(plainName(part)) : plainName(stated.town) === plainName(part);
  while (parts.at(-1) === "" || (COUNTY.test(parts.at(-1) ?? "") && !isTown(parts.at(-1) ?? ""))) parts.pop();
  const townAt = parts.findLastIndex(isTown);
  const isAddress =
    parts.length > 1 && ((postcode ?? stated.postcode) !== undefined || /^\d/.test(parts[0] ?? ""));
  const last = townAt !== -1 ? townAt : isAddress ? parts.length - 1 : -1;
  const town = stated.town ?? parts[last];
  if (town === undefined || NO_PLACE.test(town)) return { left: [] };
  const within = stated.town === undefined ? parts.slice(0, last) : parts.filter((part) => !isTown(part));
  const behind = stated.town === undefined ? parts.slice(last + 1) : [];
  const { street, left } = streetOf(within);
  return {
    ...(street !== undefined && { street }),
    town,
    ...(postcode !== undefined && { postcode }),
    left: [...left, ...behind.filter((part) => !WAY_OF_WORKING.test(part))],
  };
}

/** Two streets as one: that which holds the other, or both, since a building may stand in one and its street in the other. */
function bothStreets(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (holds(second, first)) return second;
  return holds(first, second) ? first : `${first}, ${second}`;
}

/**
 * Where an advert says that the work is done, and the words that are no part of it: all of them where it names no town that is
 * one for certain.
 */
export function readPlace(
  { place = "", street, town: stated, postcode }: Written,
  towns: ReadonlySet<string>,
): { readonly place: AdvertPlace | undefined; readonly left: readonly string[] } {
  const ofTown = stated === undefined || NO_PLACE.test(stated) ? undefined : parted(stated);
  // Some systems write the whole address into the field for a street.
  const isInStreet = place === "" && ofTown === undefined;
  const beside = {
    ...(ofTown !== undefined && { town: ofTown.before }),
    ...(postcode !== undefined && { postcode }),
  };
  const line = inOneLine(isInStreet ? (street ?? "") : place, towns, beside);
  const { town } = line;
  if (town === undefined || town === "") {
    const words = [place, street, stated, postcode].filter((part = "") => part !== "").join(", ");
    return { place: undefined, left: words === "" ? [] : [words] };
  }
  const besides = streetOf(
    isInStreet ? [] : (street ?? "").split(/\s*[,\n]\s*/).filter((part) => part !== ""),
  );
  const address = bothStreets(line.street, besides.street);
  const codes = [postcode, ofTown?.postcode, line.postcode].filter((code) => code !== undefined);
  const [code] = codes;
  return {
    place: {
      ...(address !== undefined && { street: address }),
      town,
      ...(code !== undefined && { postcode: code }),
    },
    left: [...line.left, ...besides.left, ...codes.filter((other) => codeOf(other) !== codeOf(code))],
  };
}

const codeOf = (postcode = "") => postcode.replaceAll(" ", "").toLowerCase();
const holds = (words: string, part: string | undefined) =>
  part === undefined || ` ${plainName(words)} `.includes(` ${plainName(part)} `);

type StatedPlace = Exclude<DocumentData<"vacancy">["place"], "not stated">;

/**
 * The place of a vacancy after an advert: what an editor has made fuller stays, and what the advert says otherwise does not.
 * @param stands the place as the file has it
 */
export function placeAfter(stands: StatedPlace, written: AdvertPlace): StatedPlace {
  const words = [stands.street, stands.town].join(" ");
  const isSameCode = [undefined, stands.postcode].some((code) => codeOf(code) === codeOf(written.postcode));
  // A word of the street may be what the system has in its field for a town.
  if (holds(words, written.town) && holds(words, written.street) && isSameCode) return stands;
  const isSameTown = plainName(stands.town) === plainName(written.town);
  const isSameStreet = isSameTown && holds(words, written.street);
  const isContrary = written.postcode !== undefined && stands.postcode !== undefined && !isSameCode;
  const street = isSameStreet && !isContrary ? stands.street : written.street;
  const postcode = written.postcode ?? (isSameStreet ? stands.postcode : undefined);
  return {
    ...(street !== undefined && { street }),
    town: written.town,
    ...(postcode !== undefined && { postcode }),
  };
}
