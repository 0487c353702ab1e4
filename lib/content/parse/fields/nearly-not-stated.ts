import { type DocumentType, documentTypes } from "../../../model/document-types";
import { NOT_STATED } from "../../../model/not-stated";
import { didYouMean } from "../../remedy";
import { isUnknown } from "../advice/unknown";
import { allowedAt, phrasesIn } from "./allowed";
import type { FieldMistake } from "./plain-text";

/** An answer of one word in a field that asks for more. With whom somebody is registered has an advice of its own. */
const ANSWER = /^(?:yes|no|y|n|true|false|\.+)\.?$/i;

/** Fields whose texts say such words to a reader, or have an advice of their own. */
const OTHERWISE = /^(?:rules|questions)\.|(?:^|\.)(?:registration|registeredWith)$/;

/**
 * Words that stand for `not stated` in a field that takes any text, which would show them as what the council says:
 * `Not Stated`, `not known`; and `not stated` itself where pages show it as it stands.
 * @param fields all fields of the file
 * @param others what else was found in the text; a mistake of the whole of it is told once
 */
export function nearlyNotStated(
  type: DocumentType,
  field: string,
  text: string,
  fields: unknown,
  others: readonly FieldMistake[],
): FieldMistake[] {
  const written = text.trim();
  const isAnswer = ANSWER.test(written);
  const stands = isUnknown(written);
  if ((!isAnswer && !stands) || (OTHERWISE.test(field) && !(stands && field === "registration")))
    return others.slice();
  const path = field.split(".");
  const allowed = allowedAt(documentTypes[type].schema, path, fields);
  if (!allowed.some(({ kind }) => kind === "text")) return others.slice();
  const mayBe = phrasesIn(allowed).includes(NOT_STATED);
  if (mayBe && written === NOT_STATED) return others.slice();
  const whole = others.find(({ piece }) => piece.trim() === written);
  if (mayBe && stands) {
    // Of a registration, what is told already knows a third answer.
    if (whole !== undefined && field === "registration") return others.slice();
    return [
      {
        piece: written,
        advice: {
          rule: "unknown-value",
          problem: `\`${written}\` is shown as what the council says: what it does not say is written \`${NOT_STATED}\`.`,
          ...didYouMean(written, NOT_STATED),
        },
      },
    ];
  }
  if (whole !== undefined) return others.slice();
  const problem = `\`${written}\` says nothing, and is shown as it stands.`;
  const fix = mayBe
    ? `Write what belongs there; or \`${NOT_STATED}\`, where the council says nothing of it.`
    : `Write what belongs there: \`${NOT_STATED}\` may not stand in this field. Where the file may be without it, take it out.`;
  return [...others, { piece: written, advice: { rule: "unfinished-text", problem, fix } }];
}
