import type { WordMistake } from "./word-mistake";

const RULE = "unfinished-text";

const TO_A_NUMBER =
  /\b(?:on|at|using|ring|call|use|to|via) the (?:telephone |phone |mobile |e-?mail |contact )?(?:numbers?|address(?:es)?|details) (?:below|above|provided|given|listed|shown|opposite)\b/gi;
/** A telephone number or an e-mail address, wherever in the file. */
const REACHED_BY = /(?<!\d)0\d{2,4} ?\d{3}|\+44|@|\btel:/;

const TO_A_SITE =
  /\b(?:visit|see|check|go to|look at|via|through) (?:our|the council[’']s|the) (?:council )?web ?site\b/gi;

/** Pointers to what the file does not have: `on the number below` without a number, `visit our website` without a link. */
export function lostPointersIn(text: string, file: string): WordMistake[] {
  const numbers = REACHED_BY.test(file) ? [] : [...text.matchAll(TO_A_NUMBER)];
  // A link of the paragraph may be that to the site.
  const sites = text.includes("\uE000") ? [] : [...text.matchAll(TO_A_SITE)];
  return [
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
