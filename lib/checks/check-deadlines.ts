import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { type Issue, issueAt } from "../content/issue";
import { normalised } from "../content/parse/front-matter/split";
import { positionsIn } from "../content/position";
import type { SourceFile } from "../content/source-file";
import { DAY, lastDayOf, PERIOD } from "./written-days";

/** What lies between two words of one sentence. */
const WITHIN = (most: number) => `(?:[^.!?\\n]|\\n(?!\\n)){0,${most}}?`;

/** Words that ask readers to do something by a day, and the day in the same sentence or answer. */
const DEADLINE = new RegExp(
  `\\b(?:clos(?:ing|e) dates?|closes|close (?:at|on)|apply (?:by|before)|applications? (?:by|before|until|close|must|are open)|deadlines?|offer (?:ends|closes)|interviews?|shortlist(?:ing|ed)|(?:open|assessment|recruitment) (?:days?|evenings?|events?|cent(?:re|er)s?)|webinars?|(?:register|book|send|return|join us) (?:by|before|on)|expressions? of interest)\\b(?:[^.\\n]|\\n(?!\\n)){0,60}?(?<![\\d/])\\b(${DAY})`,
  "gi",
);

/** What comes once: after its day it has come, or has not. */
const ONCE =
  "(?:open|launch|start|begin|move|join|introduce|roll out|go live|expand|recruit|hold|publish|be (?:opened|launched|ready|completed|finished|available|introduced|in place|replaced))";

/** `New for Spring 2024`, `we will open a hub in May 2025`, `from 2025 we plan to recruit`. */
const TO_COME = [
  `\\b(?:new|coming|launching|opening|arriving|due|planned)(?: (?:soon|here))? (?:for|in|by|from|this|on) (${DAY}|${PERIOD})`,
  `\\b(?:will|plan to|hope to|aim to|are going to|is going to|are due to|is due to|expect to) (?:then |also |soon )?${ONCE}\\b${WITHIN(60)}\\b(?:in|by|from|on|at|until|before) (${DAY}|${PERIOD})`,
  `\\b(?:in|by|from|on|before) (${DAY}|${PERIOD}),? (?:\\w+ ){1,4}?(?:will|plans? to|hopes? to|aims? to|are going to|is going to|expects? to) (?:then |also |soon )?${ONCE}\\b`,
  `\\b(?:opens|launches|begins|goes live)\\b${WITHIN(20)}\\b(?:in|on|from) (${DAY}|${PERIOD})`,
  `\\bpay award for (?:the year )?(20\\d\\d)(?:[/–-]\\d{2,4})?${WITHIN(20)}\\b(?:pending|awaited|not (?:yet )?agreed|being negotiated|under negotiation)`,
].map((pattern) => new RegExp(pattern, "gi"));

interface PastDay {
  readonly offset: number;
  readonly written: string;
  readonly why: string;
}

function pastIn(text: string, pattern: RegExp, why: string, today: CalendarDate): PastDay[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = match.slice(1).find((group) => group !== undefined) ?? "";
    const day = lastDayOf(written);
    if (day === undefined || day >= today) return [];
    return [{ offset: match.index + match[0].lastIndexOf(written), written, why }];
  });
}

/**
 * Warns of a day by which readers are to do something, and of one on which something is said to come, once it is past.
 * @param files as they were read
 * @param today an ISO day
 */
export function checkDeadlines(files: readonly SourceFile[], today: string): Issue[] {
  const day = calendarDate(today);
  return files
    .filter(({ path, text }) => path.endsWith(".mdx") && /20\d\d|['’]\d\d/.test(text))
    .flatMap(({ path, text: raw }) => {
      const text = normalised(raw);
      const endOfFields = /^---\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
      const past = [
        ...pastIn(text, DEADLINE, "readers are asked to do something by then", day),
        ...TO_COME.flatMap((pattern) =>
          pastIn(text, pattern, "the text says it of what is still to come", day),
        ),
      ];
      const first = past.filter(
        ({ offset, written }, index) =>
          past.findIndex((one) => one.offset === offset) === index &&
          // The day of a field, such as that on which a vacancy closes: pages follow it by themselves.
          !(offset < endOfFields && /^\d{4}-/.test(written)),
      );
      return first.map(({ offset, written, why }) =>
        issueAt(path, positionsIn(text)(offset), {
          rule: "past-day",
          field: "text",
          problem: `\`${written.replaceAll("\n", " ")}\` is past, and ${why}.`,
          fix: "Take the sentence out, or write the day that comes next.",
        }),
      );
    });
}
