import type { DocumentType } from "../../../model/document-types";
import { nearest } from "../../nearest";
import type { Citation } from "../../parsed-document";
import type { Position } from "../../position";
import type { FieldPlace, FrontMatter } from "../front-matter/read-yaml";
import { type Advice, reportTogether } from "../report-together";
import type { Reporter } from "../reporter";
import { CITATION, COMPONENTS, isComponentName } from "../text-rules";
import { brokenWordsIn } from "../words/broken-words";
import { moneyBehindSigns } from "../words/money";
import { moneyAdvice } from "../words/money-advice";
import { namesWithMore } from "./names-with-more";
import { nearlyNotStated } from "./nearly-not-stated";
import { plainTextMistakes, swallowedFieldsIn } from "./plain-text";
import { unclearNames } from "./unclear-names";

/**
 * Reads every text in the front matter: returns the figures and terms it cites, and reports what is not allowed in it.
 * Fields are plain text apart from citations; the body is where Markdown is.
 */
export function readFieldTexts(front: FrontMatter, type: DocumentType, reporter: Reporter): Citation[] {
  const citations: Citation[] = [];
  // A field that its schema refuses is skipped: `maximum: £50,000` is one mistake, not two.
  const refused = new Set(reporter.issues.map(({ field }) => field));
  const visit = (value: unknown, field: string): void => {
    if (refused.has(field)) return;
    if (typeof value === "number") reportNumber(front, field, value, reporter);
    else if (typeof value === "string")
      citations.push(...readFieldText({ front, type, field }, value, reporter));
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, `${field}.${index}`);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value))
        visit(inner, field === "" ? name : `${field}.${name}`);
    }
  };
  visit(front.value, "");
  return citations;
}

/** A field with the file that it stands in. */
interface FieldOfFile {
  readonly front: FrontMatter;
  readonly type: DocumentType;
  readonly field: string;
}

function readFieldText({ front, type, field }: FieldOfFile, text: string, reporter: Reporter): Citation[] {
  // The letters of a colour are none of a word.
  if (/^#[\da-f]{6}$/i.test(text)) return [];
  const place = front.places.get(field);
  const at = (piece: string, nth: number) => locate(front, place, piece, nth);
  reportAmounts(text, { type, field }, at, reporter);
  // Of a word that a rule names nothing with, its own message says what to write.
  const isOfRule = field.startsWith("rules.");
  const ofWords = [
    ...plainTextMistakes(text, field, front.source),
    ...unclearNames(field, text),
    ...namesWithMore(type, field, text),
  ];
  const mistakes = nearlyNotStated(type, field, text, front.value, ofWords)
    .filter(({ advice }) => !(isOfRule && advice.rule === "unfinished-text"))
    .map(({ piece, advice }) => ({ at: at(piece, 0), advice: { ...advice, ...emptyNote(field, advice) } }));
  if (place !== undefined) {
    const source = front.source.slice(place.start, place.end);
    mistakes.push(
      ...[...brokenWordsIn(source), ...swallowedFieldsIn(source)].map(({ offset, advice }) => ({
        at: front.positionAt(place.start + offset),
        advice,
      })),
    );
  }
  reportTogether(mistakes, field, reporter);
  if (!text.includes("<")) return [];
  const seen = new Map<string, number>();
  const citations = [...text.matchAll(CITATION)].map((match): Citation => {
    const [written, component = "", double, single] = match;
    const nth = seen.get(written) ?? 0;
    seen.set(written, nth + 1);
    return {
      component: component === "Figure" ? "Figure" : "Term",
      name: double ?? single ?? "",
      at: at(written, nth),
      field,
    };
  });
  reportOtherTags(text.replace(CITATION, ""), field, at, reporter);
  return citations;
}

/** A note has nothing to say where something is still to come: unlike a sentence of a text, it can go. */
function emptyNote(field: string, { rule }: Advice): Pick<Advice, "fix"> {
  const name = /(?:^|\.)(note|\w+Note)$/.exec(field)?.[1];
  if (rule !== "unfinished-text" || name === undefined) return {};
  return { fix: `Write what belongs there. Where the council has published nothing, take \`${name}\` out.` };
}

/** `4e4` and `0x1F` are numbers to YAML, and to nobody else; a spreadsheet loses digits in the first. */
function reportNumber(front: FrontMatter, field: string, value: number, reporter: Reporter): void {
  const place = front.places.get(field);
  if (place === undefined) return;
  const written = front.source.slice(place.start, place.end);
  if (/^[-+]?[\d.]*$/.test(written)) return;
  reporter.report({
    rule: "wrong-type",
    at: place.value,
    field,
    problem: `\`${written}\` is a number that is not written in digits.`,
    allowed: "digits, and at most one point",
    fix: `Write \`${value}\`, if the source has no more digits.`,
  });
}

/** Amounts of money, also where signs of Markdown or of HTML stand within: `**£**5`, `&pound;5`. */
function reportAmounts(
  text: string,
  { type, field }: Omit<FieldOfFile, "front">,
  at: (piece: string, nth: number) => Position,
  reporter: Reporter,
): void {
  // In a rule, `45p` stands for a figure, and is reported as one that is not there.
  const mayHoldAmount = field.startsWith("rules.")
    ? /[£₤]|pounds?|GBP|quid|&/i
    : /\d|pounds|pence|grand|quid/i;
  if (!mayHoldAmount.test(text)) return;
  const seen = new Map<string, number>();
  for (const { written } of moneyBehindSigns(text)) {
    const nth = seen.get(written) ?? 0;
    seen.set(written, nth + 1);
    reporter.report({ ...moneyAdvice(written, type, field), at: at(written, nth), field });
  }
}

function reportOtherTags(
  rest: string,
  field: string,
  at: (piece: string, nth: number) => Position,
  reporter: Reporter,
): void {
  const opened = new Set<string>();
  for (const [tag, name = ""] of rest.matchAll(/<(?=\S)\/?([A-Za-z][\w.-]*)?[^<>]*>?/g)) {
    // A tag and its pair are one mistake.
    if (tag.startsWith("</") && opened.has(name)) continue;
    opened.add(name);
    const meant = name === "" || isComponentName(name) ? undefined : nearest(name, Object.keys(COMPONENTS));
    reporter.report({
      rule: name === "" ? "less-than" : isComponentName(name) ? "component-attribute" : "unknown-component",
      at: at(tag.slice(0, Math.max(1, name.length + 1)), 0),
      field,
      problem: `\`${tag.trim().slice(0, 60)}\` cannot stand in a field.`,
      allowed: `plain text, and citations written exactly as ${Object.values(COMPONENTS)
        .map(({ example }) => `\`${example}\``)
        .join(" or ")}`,
      fix: tagFix(tag, name, meant),
    });
  }
}

function tagFix(tag: string, name: string, meant: string | undefined): string {
  if (name === "") return "Write `less than`.";
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (!isComponentName(name)) return "Take it out: a field is plain text.";
  const quotes = /[“”‘’]/.test(tag) ? "Write straight quotation marks" : "Write it exactly so";
  return `${quotes}: \`${COMPONENTS[name].example}\`.`;
}

/** Where the nth occurrence of a piece of a field's text stands in the file; the field's own place if it is folded. */
function locate(front: FrontMatter, place: FieldPlace | undefined, piece: string, nth: number) {
  if (place === undefined) return [1, 1] as const;
  let offset = place.start - 1;
  for (let count = 0; count <= nth && (count === 0 || offset >= 0); count += 1) {
    offset = front.source.indexOf(piece, offset + 1);
  }
  return offset >= place.start && offset < place.end ? front.positionAt(offset) : place.value;
}
