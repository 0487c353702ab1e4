import type { DocumentType } from "../../../model/document-types";
import { didYouMean } from "../../remedy";
import { withoutCount } from "../advice/listed-names";
import type { FieldMistake } from "./plain-text";

/** Kinds of contract and of hours, which belong to one vacancy and not to the name of the work. */
const CONTRACT = String.raw`(?:permanent|perm|temporary|temp|fixed[ -]term|acting|interim|full[ -]time|part[ -]time|maternity cover|secondment|locum|casual|f/?t|p/?t|\d(?:\.\d{1,2})? ?fte|\d{1,2}(?:\.\d{1,2})? ?(?:hours|hrs)(?: ?(?:a|per|/) ?(?:week|wk))?|job[ -]share)`;
const CONTRACTS = `${CONTRACT}(?: ?[,/&-] ?${CONTRACT}){0,4}`;
const OF_A_VACANCY = new RegExp(`\\s?\\(${CONTRACTS}\\)|\\s?[-–—,] ${CONTRACTS}(?=\\s?[-–—,(]|$)`, "gi");

/** What a name brings along from the document that it was copied from. */
const OF_A_DOCUMENT =
  /^\d{1,2}(?:\.\d{1,2}){1,3}\.? +|^\d{1,2}[.)] +|\s?\((?:see|cf\.?|page|p\.|appendix|section)\b[^()\n]{0,40}\)/gi;

/** `(Ref: HD/117)`, which the field `reference` says. */
const OF_A_POST =
  /\s?\((?:(?:job|post|vacancy) )?ref(?:erence)?(?: no)?\b[.:]{0,2} ?(?=[^()\n]*\d)[^()\n]{2,30}\)/gi;

const GRADE = String.raw`(?:(?:[Gg]rade|[Bb]and|[Ss]cale|SCP|scp)s? ?[\w/–-]{1,9}(?: ?(?:[-–/]|to) ?\w{1,5})?|[A-Z]{1,4} ?\d{1,2}(?: ?[-–/] ?(?:[A-Z]{1,4} ?)?\d{1,2})?)`;
/** `(Grade 8)`, `- Band 5`, `(EM10)`, which the field `grade` of a role says. */
const OF_A_GRADE = new RegExp(
  String.raw`\s?[([]${GRADE}[)\]]|\s?[-–—,] (?=[GgBbSs][a-z]|SCP)${GRADE}(?=$|\s?[-–—,(])`,
  "g",
);

/** `(NQSW)` behind the name of work or of a place of work. */
const LETTERS = /\s?\(([A-Z]{2,6})s?\)$/;

/** What stands before the name in a table or an advert: `Job title: Social Worker`, `The Family Support Team`. */
const BEFORE_NAME =
  /^(?:(?:[Jj]ob )?[Tt]itle|[Rr]ole|[Pp]ost|[Pp]osition|[Tt]eam|[Ss]ervice|[Nn]ame)\s?:\s+|^The (?=\p{Lu}.* (?:Team|Service|Unit|Hub)$)|^(?:An?|The|Our) (?=\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ?)+$)/u;

/** What only a sentence says. */
const SENTENCE =
  /\b(?:we(?:[’'](?:re|ll|ve)| (?:are|have|work|help|need|offer))|you(?:[’']ll| (?:will|can|would|are|have))|(?:is|are) (?:looking|recruiting|seeking|an?|the)|looking for|(?:is|are) (?:needed|wanted|required)|join (?:us|our)|apply now|wanted|required)\b|!$/i;

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
  if (field === "acronym" || field === "term") return lettersAlone(field, text);
  if (field !== "name" && field !== "plural") return [];
  if (type === "story") return field === "name" ? nameOfSomebody(text) : [];
  if (WORK_AND_PLACES.has(type) && SENTENCE.test(text)) {
    const problem = `\`${text.slice(0, 60)}\` is a sentence, and stands in the place of a name in lists, menus and links.`;
    const fix =
      "Write the name alone, such as `Social Worker` or `Family Team`. The sentence may be the summary.";
    return [{ piece: text, advice: { rule: "unclear-name", problem, fix } }];
  }
  if (type === "team" && /\b(?:Manager|Worker|Officer|Practitioner|Director|Assistant)s?$/.test(text)) {
    const problem = `\`${text}\` is what somebody is, and stands in the place of the name of a team.`;
    const fix = "Write what the team is called, like `Family Team`. The people in it are its `roles`.";
    return [{ piece: text, advice: { rule: "unclear-name", problem, fix } }];
  }
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
  const [, acronym] = (WORK_AND_PLACES.has(type) && LETTERS.exec(text)) || [];
  if (acronym !== undefined) {
    const { fix, remedy } = didYouMean(text, meant);
    return [
      {
        piece: text,
        advice: {
          rule: "unclear-name",
          problem: `\`${text}\` has letters in brackets, which are then said in each sentence, list and link.`,
          fix: `${fix} People find it by the letters where they stand in ${isAcronymOf(acronym, meant) ? `\`acronym: ${acronym}\`` : `\`alsoKnownAs: [${acronym}]\``}.`,
          remedy,
        },
      },
    ];
  }
  const problem = `\`${text}\` is not a name alone, and is shown as it stands in sentences, lists and links.`;
  return [{ piece: text, advice: { rule: "unclear-name", problem, ...didYouMean(text, meant) } }];
}

/** Letters in brackets, which a page puts round them by itself: `(PLO)`, `Public Law Outline (PLO)`. */
const IN_BRACKETS = /^\((\p{Lu}[\p{L}\d/&-]{1,9})\)$|\s\((\p{Lu}{2,6})s?\)$/u;

/** An acronym without brackets and in capitals, and a term without its acronym. */
function lettersAlone(field: "acronym" | "term", text: string): FieldMistake[] {
  const [brackets = "", letters = ""] = IN_BRACKETS.exec(text) ?? [];
  const meant = brackets === "" ? text : field === "acronym" ? letters : text.slice(0, -brackets.length);
  if (meant !== text && meant !== "") {
    const problem = `\`${text}\` has letters in brackets, and the page puts the acronym in brackets behind the term.`;
    const { fix, remedy } = didYouMean(text, meant);
    const also =
      field === "term" ? ` With \`acronym: ${brackets.replace(/[^\p{Lu}]/gu, "")}\` beside it.` : "";
    return [{ piece: text, advice: { rule: "unclear-name", problem, fix: `${fix}${also}`, remedy } }];
  }
  if (field !== "acronym" || !/^\p{Ll}{2,6}$/u.test(text)) return [];
  const problem = `\`${text}\` is in small letters, and stands so behind what it is short for.`;
  return [
    { piece: text, advice: { rule: "unclear-name", problem, ...didYouMean(text, text.toUpperCase()) } },
  ];
}

const isAcronymOf = (letters: string, name: string): boolean =>
  name.replace(/[^\p{Lu}]/gu, "").toUpperCase() === letters.replace(/s$/, "");

/** Somebody's name in a story, where it holds more: an age, or what they do, which the page shows beside it. */
function nameOfSomebody(text: string): FieldMistake[] {
  if (!/[\d,(;:]/.test(text)) return [];
  const problem = `\`${text.slice(0, 60)}\` is more than a name, and is shown as one above the story.`;
  const fix =
    "Write the name alone, as they agreed to it. Their role and team have fields; their age is for nobody to know.";
  return [{ piece: text, advice: { rule: "unclear-name", problem, fix } }];
}

/** A name without what stands in it besides: `Social Worker x2 (Perm, F/T)` is `Social Worker`. */
export function nameAlone(type: DocumentType, field: string, text: string): string {
  let name = text
    .replace(OF_A_DOCUMENT, "")
    .replace(BEFORE_NAME, "")
    .replace(OF_A_POST, "")
    .replace(/(?<=\p{Ll}{3})[.,;:]+$/u, "");
  // `Aged 16 plus`: a number at the beginning of another name is no count.
  if (type === "service" || type === "team")
    name = name
      .replace(OF_AGES, "")
      .replace(/\s?\((?:a team of )?\d{1,3} (?:staff|people|workers|posts|fte|social workers)\)/i, "");
  if (type === "role" || type === "vacancy")
    name = withoutCount(name.replace(OF_A_GRADE, "").replace(OF_A_VACANCY, "").replace(POSTS, ""));
  if (WORK_AND_PLACES.has(type)) name = name.replace(LETTERS, "");
  if (field === "plural") name = name.replace(/(?<=\p{Ll}) (?=s$)|[’'](?=s$)|(?<=s)[’']$/u, "");
  if (!WORK_AND_PLACES.has(type) || !/^\p{Ll}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}’'-]*/gu, (word, offset) =>
    offset > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
