import { isDeepStrictEqual } from "node:util";
import { addDays } from "../calendar/calendar-date";
import type { WrittenTime } from "../calendar/written-times";
import type { FieldEdit } from "../content/edit/edits";
import type { FieldValue } from "../content/edit/field-value";
import { readTerm } from "../content/post-terms";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import type { Advert } from "./advert";
import { placeAfter } from "./place";
import { plainName } from "./plain-name";

type Fields = DocumentData<"vacancy">;

/** What a field of a vacancy becomes, and what it was. */
export interface Change {
  readonly field: keyof Fields;
  readonly before: unknown;
  /** Undefined for a field that is taken out. */
  readonly after: FieldValue | undefined;
}

/** A time as the file writes it; for a day alone, its first or its last minute. */
export function timeText({ day, time }: WrittenTime, dayAlone: "00:00" | "23:59"): string {
  return `${day} ${time ?? dayAlone}`;
}

/**
 * A day alone says nothing against a time on it that an editor has added, and midnight nothing against the end of the day before,
 * where an editor has found out that this is meant.
 */
function newTime(stands: string, written: WrittenTime | undefined, dayAlone: "00:00" | "23:59") {
  if (written === undefined || (written.time === undefined && stands.startsWith(written.day)))
    return undefined;
  if (written.isMidnight === true && stands === `${addDays(written.day, -1)} 23:59`) return undefined;
  return timeText(written, dayAlone);
}

function newPlace(stands: Fields["place"], written: Advert["place"]): FieldValue | undefined {
  if (written === undefined) return undefined;
  const { street, town, postcode } = isStated(stands) ? placeAfter(stands, written) : written;
  return { ...(street !== undefined && { street }), town, ...(postcode !== undefined && { postcode }) };
}

/** A length says nothing against one that an editor has put into more words: `12 months, while Jo is away`. */
function newLength(stands: string, written: string | undefined): string | undefined {
  if (written === undefined || ` ${plainName(stands)} `.includes(` ${plainName(written)} `)) return undefined;
  return written;
}

/**
 * The fields of a vacancy that its advert says otherwise. What the advert leaves unsaid stays as it is, and so do the summary,
 * the role, the places and the text: they are the editor's from the first import on.
 */
export function changesOf(stands: Fields, advert: Advert): Change[] {
  const after: { readonly [Field in keyof Fields]?: FieldValue | undefined } = {
    name: advert.title === "" ? undefined : advert.title,
    opens: newTime(stands.opens, advert.opens, "00:00"),
    closes: newTime(stands.closes, advert.closes, "23:59"),
    place: newPlace(stands.place, advert.place),
    contract: advert.contract,
    lasts: newLength(stands.lasts, advert.lasts),
    hours: advert.hours,
    weeklyHours: advert.weeklyHours ?? (isStated(stands.weeklyHours) ? undefined : advert.share?.hours),
    // Chosen by an editor: the page then follows the grade.
    pay: stands.pay === "that of the role" ? undefined : advert.pay,
    interviews: advert.interviews,
    apply: advert.apply,
  };
  const changes: Change[] = [];
  for (const field of FOLLOWED) {
    const [before, value] = [stands[field], after[field]];
    if (value !== undefined && !isDeepStrictEqual(before, value))
      changes.push({ field, before, after: value });
  }
  if (isLengthOver(stands, advert)) changes.push({ field: "lasts", before: stands.lasts, after: undefined });
  return changes;
}

/**
 * True where a post becomes permanent whose file has a length as an import writes it. One in more words is an editor's; the check
 * says that it is against the contract.
 */
function isLengthOver({ contract, lasts }: Fields, advert: Advert): boolean {
  const becomesPermanent = advert.contract === "permanent" && isStated(contract) && contract !== "permanent";
  return becomesPermanent && advert.lasts === undefined && readTerm(lasts)?.lasts === lasts;
}

/** The fields that follow the source, in the order in which a report names them. */
const FOLLOWED = [
  "name",
  "opens",
  "closes",
  "place",
  "contract",
  "lasts",
  "hours",
  "weeklyHours",
  "pay",
  "interviews",
  "apply",
] as const satisfies readonly (keyof Fields)[];

/** A change as an edit of the file. */
export function editOf({ field, after }: Change): FieldEdit {
  return after === undefined
    ? { kind: "remove", path: [field] }
    : { kind: "set", path: [field], value: after };
}
