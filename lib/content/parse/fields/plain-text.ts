import { withoutTracking } from "../../../model/web-address";
import type { Advice } from "../report-together";
import { CITATION } from "../text-rules";
import { entitiesIn, entityFix } from "../words/entities";
import { BULLET } from "../words/list-lines";
import { saysNothingOfPicture } from "../words/picture-words";
import { fieldMarksIn } from "../words/raw-marks";
import { isOutside, residuesIn } from "../words/residue";
import { signsBesideFigures } from "../words/signs-beside-figures";
import { textMistakesIn } from "../words/text-mistakes";
import { cutOffIn, unclosedIn } from "../words/typing-slips";

/** A mistake in the text of a field; `piece` is what to look for in the file. */
export interface FieldMistake {
  readonly piece: string;
  readonly advice: Advice;
}

/** Addresses, in which signs mean nothing. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)\S+|(?<!\S)\/\S+/g;

const RULE = "markup-in-field";
const ALLOWED = "plain text, apart from citations";

/**
 * What would be shown as it stands of the text of a field: Markdown, references to signs, what a program left.
 * @param fields all fields of the file, as they are written
 */
export function plainTextMistakes(text: string, field: string, fields: string): FieldMistake[] {
  const words = text.replace(CITATION, "x").replace(ADDRESS, "x");
  const residues = residuesIn(words);
  return [
    ...entityMistakes(words),
    ...quoteMistakes(words),
    ...fieldMarksIn(words).map(({ written, fix }) => ({
      piece: written,
      advice: {
        rule: RULE,
        problem: `\`${written.slice(0, 60)}\` is Markdown, and is shown as it stands.`,
        allowed: ALLOWED,
        fix,
      } as const,
    })),
    ...bulletMistakes(words),
    ...endMistakes(words, field),
    ...beginningMistakes(text, field),
    ...unlinked(text, field),
    ...questionMistakes(words, field),
    ...pictureMistakes(words, field),
    ...[
      ...residues,
      ...textMistakesIn(words, fields).filter(isOutside(residues)),
      ...unclosedIn(words),
      ...signsBesideFigures(text),
      ...(isSign(field, words) ? [] : [cutOffIn(words, field === "summary")]).filter(
        (mistake) => mistake !== undefined,
      ),
    ].map(({ advice, written }) => ({ piece: written, advice })),
  ];
}

/** True for what is no sentence whatever it ends with: a reference, and a name whose last part is a letter, `Team A`. */
function isSign(field: string, words: string): boolean {
  return field === "reference" || (/(?:^|\.)name$/.test(field) && / a$/i.test(words.trim()));
}

function entityMistakes(words: string): FieldMistake[] {
  return entitiesIn(words).map((entity) => ({
    piece: entity.written,
    advice: {
      rule: RULE,
      problem: `\`${entity.written}\` is shown as it stands.`,
      allowed: ALLOWED,
      fix: entityFix(entity),
    },
  }));
}

/** A whole value in quotation marks, which are meant for YAML and are shown: `“Early Help”`. */
const IN_QUOTES = /^(?:[“”„«‹"][^“”„"«»]*[“”"»›]|[‘‚'][^‘’']*[’'])$/;

function quoteMistakes(words: string): FieldMistake[] {
  const value = words.trim();
  if (!IN_QUOTES.test(value)) return [];
  const inner = value.slice(1, -1);
  return [
    {
      piece: value,
      advice: {
        rule: "quoted-value",
        problem: `The quotation marks of \`${value.slice(0, 60)}\` are shown with it.`,
        fix: `Write \`${inner}\`, without them.`,
        remedy: { kind: "replace", text: value, by: inner },
      },
    },
  ];
}

function bulletMistakes(words: string): FieldMistake[] {
  const sign = BULLET.exec(words)?.[0].trim() ?? /^[-–—=:](?=\s)/.exec(words)?.[0];
  if (sign === undefined || sign === "") return [];
  const problem = `The text begins with \`${sign}\`, which is shown with it.`;
  return [{ piece: sign, advice: { rule: RULE, problem, allowed: ALLOWED, fix: "Take the sign out." } }];
}

/** `Q1. Can I …`, `A: Yes`: what a page with questions has before each. */
const ASKED = /^(?:q(?:uestion)?|a(?:nswer)?) ?\d{0,2} ?[.:)–-] (?=\S)/i;

function questionMistakes(words: string, field: string): FieldMistake[] {
  const isOfPage = /^questions\.\d+\.(?:question|answer)$/.test(field);
  if (!isOfPage && !/(?:^|\.)question$/.test(field)) return [];
  const [piece] = ASKED.exec(words) ?? [];
  if (piece !== undefined) {
    const problem = `\`${piece.trim()}\` is shown before the words: the page shows by itself which is the question.`;
    return [{ piece, advice: { rule: "typing-slip", problem, fix: `Take \`${piece.trim()}\` out.` } }];
  }
  if (field.endsWith("answer") || /\?[”’)]*$/.test(words.trim())) return [];
  const problem = `\`${words.trim().slice(0, 60)}\` is no question, and is shown as one.`;
  const fix = "Write it as somebody asks it, with a question mark, like `Do you pay for travel?`.";
  return [{ piece: words.trim().split("\n", 1)[0] ?? words, advice: { rule: "typing-slip", problem, fix } }];
}

/** What is to be said of a photograph: a name of its file or of its kind says nothing. */
function pictureMistakes(words: string, field: string): FieldMistake[] {
  if (!/(?:^|\.)shows$/.test(field) || !saysNothingOfPicture(words)) return [];
  const problem = `\`${words.trim().slice(0, 60)}\` does not say what the picture shows to people who cannot see it.`;
  const fix = "Write what somebody sees who looks at it, like `A street with the town hall at its end`.";
  return [{ piece: words.trim(), advice: { rule: "image-without-text", problem, fix } }];
}

/** A summary is a sentence: its first letter may have been lost, or was never typed as one. */
function beginningMistakes(text: string, field: string): FieldMistake[] {
  const [word] =
    (field === "summary" && /^(?!e-?\p{Ll}|i\p{Lu})\p{Ll}[\p{L}’'-]*(?= \S+ )/u.exec(text)) || [];
  if (word === undefined) return [];
  const right = word.charAt(0).toUpperCase() + word.slice(1);
  const problem = `The sentence begins with a small letter: \`${word}\`.`;
  const fix = `Write \`${right}\`; or the words that were lost before it.`;
  return [{ piece: word, advice: { rule: "typing-slip", problem, fix } }];
}

/** The address of a page in a sentence of a field, where it is no link. */
function unlinked(text: string, field: string): FieldMistake[] {
  const [written] =
    (!/(?:^|\.)(?:link|apply|source)$/.test(field) &&
      /(?<=\s|\()https?:\/\/[^\s)]{4,200}|^https?:\/\/\S+(?=\s)/.exec(text)) ||
    [];
  // Of an address that is wrong by itself, that is told.
  if (written === undefined || withoutTracking(written) !== undefined) return [];
  const piece = written.replace(/[.,;:!?]+$/, "");
  const problem = `\`${piece}\` is the address of a page, and no link leads there from a field.`;
  const fix =
    "Take it out here. In the text below the fields it may stand as `[what the page is about](https://…)`.";
  return [{ piece, advice: { rule: "unlikely-address", problem, fix } }];
}

/** How no field ends: with the sign of a note, or a summary with a sign behind which more is to come. */
function endMistakes(words: string, field: string): FieldMistake[] {
  const [note] = /(?<=[\p{L})] ?)[*†‡]+$/u.exec(words.trim()) ?? [];
  const [sign] = (field === "summary" && /[:;,]$|…$|\.{3}$/.exec(words.trim())) || [];
  return [
    ...(note === undefined
      ? []
      : [
          {
            piece: note,
            advice: {
              rule: RULE,
              problem: `\`${note}\` at the end stands for a note, which is not here.`,
              allowed: ALLOWED,
              fix: "Take the sign out, or write what the note says.",
            } as const,
          },
        ]),
    ...(sign === undefined
      ? []
      : [
          {
            piece: /\S+$/.exec(words.trim())?.[0] ?? sign,
            advice: {
              rule: "typing-slip",
              problem: `The text ends with \`${sign}\`, as if more were to come.`,
              fix: "Write the sentence to its end, with a full stop.",
            } as const,
          },
        ]),
  ];
}

/** A line like `order:1` in a value of several lines: without a space behind its colon it is read as words of the value. */
export function swallowedFieldsIn(source: string): { readonly offset: number; readonly advice: Advice }[] {
  return [...source.matchAll(/(?<=\n[ \t]*)([a-z][A-Za-z]{1,30}):(?=[^\s/])(.*)/g)]
    .filter(([, name]) => name !== "mailto" && name !== "tel")
    .map(({ index, 0: line, 1: name = "", 2: value = "" }) => ({
      offset: index,
      advice: {
        rule: "broken-yaml",
        problem: `\`${line}\` is read as words of the value above it, since a space is missing after the colon.`,
        fix: `Write \`${name}: ${value}\`, in the column of the other fields.`,
      },
    }));
}
