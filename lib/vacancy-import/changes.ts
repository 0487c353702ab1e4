import { isDeepStrictEqual } from "node:util";
import type { FieldEdit } from "../content/edit/edits";
import type { FieldValue } from "../content/edit/field-value";
import type { DocumentData } from "../model/document-types";
import type { Advert } from "./advert";
import type { WrittenTime } from "./written-times";

type Fields = DocumentData<"vacancy">;

/** What a field of a vacancy becomes, and what it was. */
export interface Change {
  readonly field: keyof Fields;
  readonly before: unknown;
  readonly after: FieldValue;
}

/** A time as the file writes it; for a day alone, its first or its last minute. */
export function timeText({ day, time }: WrittenTime, dayAlone: "00:00" | "23:59"): string {
  return `${day} ${time ?? dayAlone}`;
}

/** A day alone says nothing against a time on it that an editor has added. */
function newTime(stands: string, said: WrittenTime | undefined, dayAlone: "00:00" | "23:59") {
  if (said === undefined || (said.time === undefined && stands.startsWith(said.day))) return undefined;
  return timeText(said, dayAlone);
}

/** A town alone says nothing against the street that an editor has added. */
function newPlace(stands: Fields["place"], said: Advert["place"]): FieldValue | undefined {
  if (said === undefined) return undefined;
  const added = stands !== "not stated" && stands.town === said.town ? stands : undefined;
  const { street = added?.street, town, postcode = added?.postcode } = said;
  return { ...(street !== undefined && { street }), town, ...(postcode !== undefined && { postcode }) };
}

/**
 * The fields of a vacancy that its advert says otherwise. What the advert leaves unsaid stays as it is, and so do the summary,
 * the role, the places and the text: they are the editor's from the first import on.
 */
export function changesOf(stands: Fields, said: Advert): Change[] {
  const after: { readonly [Field in keyof Fields]?: FieldValue | undefined } = {
    name: said.title === "" ? undefined : said.title,
    opens: newTime(stands.opens, said.opens, "00:00"),
    closes: newTime(stands.closes, said.closes, "23:59"),
    place: newPlace(stands.place, said.place),
    contract: said.contract,
    lasts: said.lasts,
    hours: said.hours,
    weeklyHours: said.weeklyHours,
    // Chosen by an editor: the page then follows the grade.
    pay: stands.pay === "that of the role" ? undefined : said.pay,
    interviews: said.interviews,
    apply: said.apply,
  };
  const changes: Change[] = [];
  for (const field of FOLLOWED) {
    const [before, value] = [stands[field], after[field]];
    if (value !== undefined && !isDeepStrictEqual(before, value))
      changes.push({ field, before, after: value });
  }
  return changes;
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
  return { kind: "set", path: [field], value: after };
}
