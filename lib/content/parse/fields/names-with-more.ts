import type { DocumentType } from "../../../model/document-types";
import { didYouMean } from "../../remedy";
import { withoutCount } from "../advice/listed-names";
import type { FieldMistake } from "./plain-text";

/** Kinds of contract and of hours, which belong to one vacancy and not to the name of the work. */
const CONTRACT = String.raw`(?:permanent|perm|temporary|temp|fixed[ -]term|acting|interim|full[ -]time|part[ -]time|maternity cover|secondment|locum|casual|f/?t|p/?t|\d(?:\.\d{1,2})? ?fte)`;
const CONTRACTS = `${CONTRACT}(?: ?[,/&-] ?${CONTRACT}){0,4}`;
const OF_A_VACANCY = new RegExp(`\\s?\\(${CONTRACTS}\\)|\\s?[-–—,] ${CONTRACTS}(?=\\s?[-–—,(]|$)`, "gi");

/** What a name brings along from the document that it was copied from. */
const OF_A_DOCUMENT =
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.? +|^\d{1,2}[.)] +|\s?\((?:see|cf\.?|page|p\.|appendix|section)\b[^()\n]{0,40}\)/gi;

/** `(Ref: HD/117)`, which the field `reference` says. */
const OF_A_POST =
  /\s?\((?:(?:job|post|vacancy) )?ref(?:erence)?(?: no)?\b[.:]{0,2} ?(?=[^()\n]*\d)[^()\n]{2,30}\)/gi;

/** `(Ages 0-18)`, which the field `ages` says. */
const OF_AGES = /\s?\((?:ages? |aged )?\d{1,2}(?: ?(?:[-–—]|to) ?\d{1,2}|\+)(?: ?y(?:ea)?rs?)?\)/gi;

/** `x2` within the name of a vacancy: `Social Worker x2 – Family Team`. */
const POSTS = /\s\(?x ?\d{1,2}\)?(?=\s?[-–—,(])/gi;

/** A label that the page has already: `Ref: HD/117`. */
const LABEL =
  /^(?:(?:(?:job|post|vacancy|advert) )?ref(?:erence)?(?: no| number)?|(?:job|post|vacancy) (?:no|number|id))\b\.?:?\s+(?=\S)/i;

const WORK_AND_PLACES: ReadonlySet<DocumentType> = new Set(["role", "service", "team"]);
/** Words that stand in small letters within a name. */
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/;

/** What a name should be, where it holds more than the name or is written as no name is. */
export function namesWithMore(type: DocumentType, field: string, text: string): FieldMistake[] {
  if (type === "vacancy" && field === "reference" && LABEL.test(text)) {
    const problem = `\`${text}\` begins with a label, and the page shows it behind one.`;
    return [
      {
        piece: text,
        advice: { rule: "unclear-name", problem, ...didYouMean(text, text.replace(LABEL, "")) },
      },
    ];
  }
  if (field !== "name" && field !== "plural") return [];
  if (type === "story") return [];
  const letters = text.replace(/[^\p{L}]/gu, "");
  const words = text.split(" ").filter((word) => /\p{L}{2}/u.test(word));
  if (
    /\p{Lu}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    (words.length > 1 ? letters.length > 8 : letters.length > 6)
  ) {
    const problem = `\`${text}\` is in capitals, which are harder to read and may be spelt letter by letter.`;
    const fix = "Write it with capitals at the beginning of its words alone, like `Early Help`.";
    return [{ piece: text, advice: { rule: "unclear-name", problem, fix } }];
  }
  const meant = nameAlone(type, field, text);
  if (meant === text || meant === "") return [];
  const problem = `\`${text}\` is not a name alone, and is shown as it stands in sentences, lists and links.`;
  return [{ piece: text, advice: { rule: "unclear-name", problem, ...didYouMean(text, meant) } }];
}

/** A name without what stands in it besides: `Social Worker x2 (Perm, F/T)` is `Social Worker`. */
export function nameAlone(type: DocumentType, field: string, text: string): string {
  let name = text
    .replace(OF_A_DOCUMENT, "")
    .replace(OF_A_POST, "")
    .replace(/(?<=\p{Ll}{3})[.,;:]+$/u, "");
  // `Aged 16 plus`: a number at the beginning of another name is no count.
  if (type === "service" || type === "team") name = name.replace(OF_AGES, "");
  if (type === "role" || type === "vacancy")
    name = withoutCount(name.replace(OF_A_VACANCY, "").replace(POSTS, ""));
  if (field === "plural") name = name.replace(/(?<=\p{Ll}) (?=s$)|[’'](?=s$)|(?<=s)[’']$/u, "");
  if (!WORK_AND_PLACES.has(type) || !/^\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}’'-]*/gu, (word, offset) =>
    offset > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
