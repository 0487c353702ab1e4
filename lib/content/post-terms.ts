import { lengthWords } from "../model/contract-length";
import { KINDS_OF_POST, OTHER_WORDS_FOR_KINDS } from "../model/post-words";
import { CONTRACTS, WORKING_HOURS } from "../model/vacancy";
import { inBritishSigns } from "../money/british-signs";

type Contract = (typeof CONTRACTS)[number];
type Hours = (typeof WORKING_HOURS)[number];

const EITHER = "full time or part time";

/** Words for hours and contracts, beside those of the model itself; some say it in a field alone. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ...KINDS_OF_POST.flatMap((kind) => OTHER_WORDS_FOR_KINDS[kind].map((words) => [words, kind] as const)),
  ["full or part time", EITHER],
  ["part time or full time", EITHER],
  ["fixed", "fixed term"],
  ["bank", "casual"],
]);

/** One of a list in plain letters: `Full-Time` is `full time`, `Permanent contract` is `permanent`. */
function oneOf<Choice extends string>(choices: readonly Choice[], words: string): Choice | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[-_\s]+/g, " ")
    .replace(/ (?:contract|post|position|appointment|basis)$/, "")
    .trim();
  const meant = ALSO.get(plain) ?? plain;
  return choices.find((choice) => choice === meant);
}

/** Why a post is temporary, or that it is. No field says it. */
const COVER =
  /^(?:(?:maternity|paternity|parental|adoption|sickness|leave)(?: leave)? cover|secondment|acting|interim|locum)$/i;

const KIND =
  "(?:fixed[- ]?term|fixed|temp(?:orary)?|ftc|[a-z]{4,9}(?: leave)? cover|secondment)(?: (?:contract|post|appointment))?";
/** A length of time: `12 months`, `for up to two years`, `until 31 March 2027`. */
const LENGTH =
  /^(?:(?:for|initially|of) )*((?:up to )?(?:\d{1,2}|one|two|three|four|five|six|nine|twelve|eighteen)(?:[- ]| ?(?:-|–|to) ?\d{1,2} )(?:week|month|year)s?|until .{4,40})$/i;
const KIND_AND_LENGTH = new RegExp(`^(${KIND})[ :–—-]+(.+)$|^(.+?)[ -](${KIND})$`, "i");

const isLength = (words: string) => LENGTH.test(lengthWords(words));

/** The parts of what is said of contract and hours: `Fixed term (12 months)`, `12 months fixed term` and `Full time, permanent` have two each. */
export function termsIn(words: string): string[] {
  return words
    .replace(/\b([fp])\/t\b/gi, "$1t")
    .split(/[;()]|\/(?! ?w(?:ee)?k)|(?<!\d),|,(?!\d)|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [, kind, length = "", before = "", after] = KIND_AND_LENGTH.exec(part) ?? [];
      if (kind !== undefined && isLength(length)) return [kind, length];
      return after !== undefined && isLength(before) ? [before, after] : [part];
    });
}

export const weekOf = (words: string): string | undefined =>
  /^(\d{1,2}(?:\.\d{1,2})?)(?: ?(?:hpw|h(?:ou)?rs?)(?:(?: an?| per| ?\/) ?w(?:ee)?k)?)?$/i.exec(
    inBritishSigns(words.trim()),
  )?.[1];

/** What a term says; undefined for what is none. */
interface Term {
  readonly contract?: Contract | undefined;
  readonly hours?: Hours | undefined;
  readonly lasts?: string | undefined;
  readonly weeklyHours?: number | undefined;
  /** The part of a full week that is worked, 1 of all of it: `0.5 FTE`. */
  readonly share?: number | undefined;
  /** True for what no field says. */
  readonly isCover?: boolean;
}

function shareOf(words: string): Term | undefined {
  const share = Number(
    /^([01](?:\.\d{1,3})?)\s*(?:fte|w\.?t\.?e\.?)$|^(?:fte|w\.?t\.?e\.?)[\s:]*([01](?:\.\d{1,3})?)$/i
      .exec(words)
      ?.slice(1)
      .find((part) => part !== undefined),
  );
  if (!(share > 0 && share <= 1)) return undefined;
  return { share, hours: share < 1 ? "part time" : "full time" };
}

/** What one term says, such as `Part-Time`, `0.5 FTE`, `18.5 hours`, `until March 2027` or `maternity cover`. */
export function readTerm(words: string): Term | undefined {
  const [contract, hours, lasts] = [
    oneOf(CONTRACTS, words),
    oneOf(WORKING_HOURS, words),
    LENGTH.exec(lengthWords(words))?.[1],
  ];
  if (contract !== undefined) return { contract };
  if (hours !== undefined) return { hours };
  if (lasts !== undefined) return { lasts };
  const week = weekOf(words);
  if (week !== undefined) return { weeklyHours: Number(week) };
  return COVER.test(words) ? { isCover: true } : shareOf(words);
}

/** What several terms say together, and what of it no field takes over, with the reason where there is one. */
export interface Terms extends Omit<Term, "isCover"> {
  readonly left: readonly { readonly words: string; readonly why?: string | undefined }[];
}

/** Reads terms of one place: full time in one and part time in another are the choice of the two. */
export function readTerms(terms: readonly string[]): Terms {
  const read = terms.map((words) => ({ words, term: readTerm(words) }));
  const hours = new Set(read.map(({ term }) => term?.hours));
  const isEither = hours.has("full time") && hours.has("part time");
  const left = read.flatMap(({ words, term }) =>
    term === undefined || term.isCover
      ? [{ words, why: term && "no field says why a post is for a time" }]
      : [],
  );
  return read
    .flatMap(({ term }) => term ?? [])
    .map((term): Term => (isEither && term.hours !== undefined ? { ...term, hours: EITHER } : term))
    .reduce<Terms>((known, term) => joined(known, { ...term, left: [] }), { left });
}

/** Terms with those of a less certain place, which fill gaps. What they say otherwise is left, with the reason. */
export function joined(first: Terms, second: Terms): Terms {
  const left: Terms["left"][number][] = [...first.left, ...second.left];
  const settled = <Value extends string | number>(one: Value | undefined, other: Value | undefined) => {
    if (one !== undefined && other !== undefined && one !== other) {
      left.push({ words: String(other), why: `the advert says ${one} besides, which was taken` });
    }
    return one ?? other;
  };
  return {
    contract: settled(first.contract, second.contract),
    hours: settled(first.hours, second.hours),
    lasts: settled(first.lasts, second.lasts),
    weeklyHours: settled(first.weeklyHours, second.weeklyHours),
    share: settled(first.share, second.share),
    left,
  };
}
