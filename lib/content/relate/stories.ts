import type { CalendarDate } from "../../calendar/calendar-date";
import { didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/**
 * What is shown of a person needs their consent, given before it is shown; and nothing is published in the future.
 * @param today decides which days are still to come
 */
export function checkStories(documents: CouncilDocuments, today: CalendarDate, report: Report): void {
  for (const document of documents.ofType("story").values()) {
    const { name, consent, published, portrait, recording } = document.data;
    if (/^\p{Ll}/u.test(name)) {
      const right = name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
      report({
        rule: "unclear-name",
        document,
        field: "name",
        problem: `\`name: ${name}\` begins with a small letter.`,
        ...didYouMean(name, right),
      });
    }
    const shown = [
      { part: "words", field: "consent.for", words: `the words of ${name}`, isShown: true },
      {
        part: "portrait",
        field: "portrait",
        words: `a portrait of ${name}`,
        isShown: portrait !== undefined,
      },
      {
        part: "recording",
        field: "recording",
        words: `a recording of ${name}`,
        isShown: recording !== undefined,
      },
    ] as const;
    for (const { part, field, words, isShown } of shown) {
      if (!isShown || consent.for.includes(part)) continue;
      report({
        rule: "without-consent",
        document,
        field,
        problem: `The file shows ${words}, and \`consent\` is for ${consent.for.join(" and ")} alone.`,
        allowed: `what \`consent\` is for: \`for: [${[...consent.for, part].join(", ")}]\``,
        fix: `Ask ${name}. If the answer is yes, add \`${part}\` to \`for\`; if not, ${part === "words" ? "delete the file" : `take \`${part}\` out`}.`,
      });
    }
    if (published > today) {
      report({
        rule: "day-to-come",
        document,
        field: "published",
        problem: `\`published: ${published}\` is still to come, and says when the story was first shown.`,
        allowed: `a day up to today, ${today}`,
        fix: "Write the day on which the file is first published: today, for a new one.",
      });
    }
    const isToCome = consent.given > today;
    if (!isToCome && consent.given <= published) continue;
    report({
      rule: "late-consent",
      document,
      field: "consent.given",
      problem: isToCome
        ? `\`given: ${consent.given}\` is still to come, so nobody has agreed yet.`
        : `\`given: ${consent.given}\` is after the story was published, on ${published}.`,
      allowed: `a day up to ${isToCome && today < published ? today : published}`,
      fix: `Compare it with the form that ${name} signed, and write another day only if the form has it. If ${name} had not agreed, take the file out until they have.`,
    });
  }
}
