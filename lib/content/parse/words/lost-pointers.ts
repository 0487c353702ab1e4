import type { WordMistake } from "./word-mistake";

const RULE = "unfinished-text";

const TO_A_NUMBER =
  /\b(?:on|at|using|ring|call|use|to|via) the (?:telephone |phone |mobile |e-?mail |contact )?(?:numbers?|address(?:es)?|details) (?:below|above|provided|given|listed|shown|opposite)\b/gi;
/** A telephone number or an e-mail address, wherever in the file. */
const REACHED_BY = /(?<!\d)0\d{2,4} ?\d{3}|\+44|@|\btel:/;

const TO_A_SITE =
  /\b(?:visit|see|check|go to|look at|via|through) (?:our|the council[’']s|the) (?:council )?web ?site\b/gi;

const TO_A_PIECE =
  /\b(?:the|our|this|in|see|use) (table|charts?|diagrams?|maps?|graphs?|pictures?|photo(?:graph)?s?|images?|film|video|links?|buttons?|list|infographic) (?:below|above)\b/gi;

/** What a file has that holds such a piece, however badly it is written. */
const PIECES: readonly (readonly [piece: RegExp, has: RegExp])[] = [
  [/^table/i, /[|\t]|\S {3,}\S/],
  [/^(?:film|video|link|button)/i, /\]\(|<a |https?:\/\/(?![^\n]*\n(?:[^\n]*\n)*?---\n)/],
  [/^list/i, /\n(?:[-*+•]|\d{1,2}[.)])\s/],
  [/./, /!\[|<img/],
];

function lostPieces(text: string, file: string): RegExpMatchArray[] {
  if (text.includes("\uE000")) return [];
  return [...text.matchAll(TO_A_PIECE)].filter(([, piece = ""]) => {
    const has = PIECES.find(([kind]) => kind.test(piece))?.[1];
    return has !== undefined && !has.test(file);
  });
}

/** `see ‘Our offer’`, `see EDT section`: the name of a part of the page. */
const TO_A_PART =
  /\b[Ss]ee (?:the (?:section|part|heading) (?:on |called |about )?|under )?[‘'“"](\p{Lu}[^’'”"\n]{2,40})[’'”"]|\b[Ss]ee (?:the |our )?((?:\p{Lu}[\p{L}&’-]*)(?: \p{L}[\p{L}&’-]*){0,3}) (?:section|tab)\b/gu;

function lostParts(text: string, file: string): RegExpMatchArray[] {
  if (text.includes("\uE000")) return [];
  const headings =
    file
      .match(/^#{1,6} .*$|^\*\*.*\*\*$/gm)
      ?.join("\n")
      .toLowerCase() ?? "";
  return [...text.matchAll(TO_A_PART)].filter(([, quoted, named]) => {
    const part = quoted ?? named ?? "";
    return !headings.includes(part.toLowerCase());
  });
}

/** `see Safer Recruitment Policy v3`, `(see HR Policy 14)`: a document by its number. */
const TO_A_DOCUMENT =
  /\b(?:[Ss]ee|[Pp]er|[Uu]nder|in line with|refer to) (?:the |our )?(?:\p{Lu}[\p{L}’&-]* ){0,4}(?:Policy|Procedures?|Protocol|Strategy|Framework|Handbook|Guidance)(?: [Vv](?:ersion)?\.? ?\d{1,2}(?:\.\d{1,2})*| \d{1,3})(?!\d|[./]\d)/gu;

/** Pointers to what the file does not have: `on the number below` without a number, `visit our website` without a link. */
export function lostPointersIn(text: string, file: string): WordMistake[] {
  const numbers = REACHED_BY.test(file) ? [] : [...text.matchAll(TO_A_NUMBER)];
  // A link of the paragraph may be that to the site.
  const sites = text.includes("\uE000") ? [] : [...text.matchAll(TO_A_SITE)];
  const documents = text.includes("\uE000") ? [] : [...text.matchAll(TO_A_DOCUMENT)];
  return [
    ...[...lostPieces(text, file), ...lostParts(text, file)].map(({ 0: written, index = 0 }) => ({
      offset: index,
      written,
      advice: {
        rule: RULE,
        problem: `\`${written.replace("\n", " ")}\` points to what this page does not have.`,
        fix: "Write what is meant here, or link to it: `[words](/address)`. In a field, take the pointer out.",
      } as const,
    })),
    ...documents.map(({ 0: written, index }) => ({
      offset: index,
      written,
      advice: {
        rule: RULE,
        problem: `\`${written.replace("\n", " ")}\` names a document by its number, which readers cannot find.`,
        fix: "Link to it, without the number: `[the policy](/documents/policy.pdf)`. Or take the pointer out.",
      } as const,
    })),
    ...numbers.map(({ 0: written, index }) => ({
      offset: index,
      written,
      advice: {
        rule: RULE,
        problem: `\`${written.replace("\n", " ")}\` points to what this file does not have.`,
        fix: "Write the number or the address here: `[020 7946 0000](tel:+442079460000)`.",
      } as const,
    })),
    ...sites.map(({ 0: written, index }) => ({
      offset: index,
      written,
      advice: {
        rule: RULE,
        problem: `\`${written.replace("\n", " ")}\` says where to go, without a link.`,
        fix: "Link to the page that is meant: `[words](https://…)`. In a field, say it without the website.",
      } as const,
    })),
  ];
}
