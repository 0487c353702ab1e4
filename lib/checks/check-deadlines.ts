import { type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { DAY } from "../calendar/written-days";
import { COUNCIL_YEAR, lastDayOf, PERIOD, periodOf } from "../calendar/written-periods";
import { type Issue, issueAt } from "../content/issue";
import { judgedText } from "../content/parse/characters/judged-text";
import type { SourceFile } from "../content/source-file";
import { once } from "../site/once";

/** What lies between two words of one sentence. */
const WITHIN = (most: number) => `(?:[^.!?\\n]|\\n(?!\\n)){0,${most}}?`;

/** Words that ask readers to do something by a day, and the day in the same sentence or answer. */
const DEADLINE = new RegExp(
  `\\b(?:clos(?:ing|e) dates?|closes|close (?:at|on)|apply (?:by|before)|applications? (?:by|before|until|close|must|are open)|deadlines?|offer (?:ends|closes)|interviews?|shortlist(?:ing|ed)|(?:open|assessment|recruitment) (?:days?|evenings?|events?|cent(?:re|er)s?)|webinars?|(?:register|book|send|return|join us) (?:by|before|on)|(?:submit|complete|return|respond|reply|sign up|enrol)\\b[^.\\n]{0,40}? by|expressions? of interest)\\b(?:[^.\\n]|\\n(?!\\n)){0,60}?(?<![\\d/])\\b(${DAY})`,
  "gi",
);

/** What comes once: after its day it has come, or has not. */
const ONCE =
  "(?:open|launch|start|begin|move|merge|relocate|transfer|double|join|introduce|roll out|go live|expand|recruit|hold|publish|be (?:opened|launched|ready|completed|finished|available|introduced|in place|replaced))";

/** What is said of something that lasts. */
const LASTS =
  "(?:payable|paid|available|open|offered|valid|runs?|lasts?|continues?|in place|guaranteed|extended|appl(?:y|ies)|only|protected|funded)\\b";

/** Words for a plan of some years. */
const PLAN = "(?:plan|strategy|framework|programme|priorities|charter)\\b";

/**
 * A day in a sentence, what the sentence says of it, and by which words that is seen. A look back stands behind the words
 * that call for it: before them it would be taken at every letter of every file.
 */
const SAYS_OF_DAY: readonly (readonly [why: string, patterns: readonly string[]])[] = [
  [
    "the text says it of what is still to come",
    [
      `\\b(?:new|coming|launching|opening|arriving|due|planned)(?: (?:soon|here))? (?:for|in|by|from|this|on) (${DAY}|${PERIOD})`,
      `\\b(?:is|are) (?:scheduled|expected|anticipated|intended|set|due|planned) (?:to \\w+ ${WITHIN(30)})?(?:for|in|by|from|on) (${DAY}|${PERIOD})`,
      // The present of what happens once: “We move to our new base by Easter 2026”.
      `\\b(?:we|the (?:\\w+ ){0,2}(?:team|service|hub|centre|office|council|programme|academy)) (?:then |also |soon )?(?:move|open|launch|relocate|merge|transfer|close|expand|publish|introduce|roll out|begin|start|double|recruit)(?:e?s)?\\b${WITHIN(60)}\\b(?:in|by|from|on|at|before) (${DAY}|${PERIOD})`,
      `\\b(?:will|plan to|hope to|aim to|want to|intend to|are going to|is going to|are due to|is due to|expect to) (?:then |also |soon )?${ONCE}\\b${WITHIN(60)}\\b(?:in|by|from|on|at|until|before) (${DAY}|${PERIOD})`,
      `\\b(?:in|by|from|on|before) (${DAY}|${PERIOD}),? (?:\\w+ ){1,4}?(?:will|plans? to|hopes? to|aims? to|are going to|is going to|expects? to) (?:then |also |soon )?${ONCE}\\b`,
      `\\b(?:from|in|by) (${DAY}|${PERIOD}),? (?:we|the (?:team|service|hub|centre))(?: \\w+)? will\\b`,
      `\\b(?:expect|hope|aim|plan|intend|want) to be\\b${WITHIN(40)}\\b(?:by|in) (${DAY}|${PERIOD})`,
      `\\bwill be (?:set up|created|formed|built|recruited|introduced|opened)\\b${WITHIN(30)}\\b(?:by|in|from) (${DAY}|${PERIOD}|${COUNCIL_YEAR})`,
      `\\b(?:opens|launches|begins|goes live)\\b${WITHIN(20)}\\b(?:in|on|from) (${DAY}|${PERIOD})`,
      `(?:\\b(?:is|are|will be|soon) |\\()(?:moving|relocating|merging|changing|transferring|expanding|closing)\\b${WITHIN(40)}\\b(?:in|on|from|by|at) (${DAY}|${PERIOD})`,
      `\\((?:moving|relocating|opening|closing|launching) (${PERIOD})\\)`,
      `\\bpay (?:award|rise|offer|increase) for (?:the year )?(${COUNCIL_YEAR}|20\\d\\d)${WITHIN(20)}\\b(?:pending|awaited|not (?:yet )?agreed|being negotiated|under negotiation)`,
    ],
  ],
  [
    "the text says that something lasts until then",
    [
      `\\b(?=${LASTS})(?<!\\b(?:was|were|been|had)\\b[^.!?\\n]{0,40})${LASTS}${WITHIN(40)}\\buntil (${DAY}|${PERIOD})`,
      `\\b(?:scheme|offer|payment|supplement|contract|post|pilot|funding|agreement|grant|allowance|project|arrangement|discount)s? (?:will end|ends?|will expire|expires?|finish(?:es)?|runs? out|stops?|comes? to an end|(?:is|are) due to end)\\b${WITHIN(12)}\\b(?:on|in|at|by|after|from) (${DAY}|${PERIOD})`,
    ],
  ],
  [
    "the text names a plan for those years",
    [
      `\\b(?=${PLAN})(?<!title: [^\\n]{0,100})${PLAN},? (?:for )?\\(?(20\\d\\d ?(?:[/–-]|to) ?(?:20)?\\d\\d)(?!\\d)`,
      "(?<![\\d/–-])(?=20)(?<!title: [^\\n]{0,100})(20\\d\\d[/–-](?:20)?\\d\\d) (?:\\w+ ){0,4}?(?:plan|strategy)\\b",
    ],
  ],
];

/** What has happened, and when: `Ofsted visited in March 2025`. */
const HAPPENED = new RegExp(
  `\\b(?:visited|inspected|judged|rated|found|opened|joined|started|began|launched|moved|won|introduced|published|merged|became|came|came into force|has been|have been|was|were)\\b(?! to )[^.!?\\n\\d]{0,40}?\\b(?:in|on|since) (${DAY}|${PERIOD})|\\bsince (${DAY}|${PERIOD})`,
  "gi",
);

const PATTERNS = SAYS_OF_DAY.flatMap(([why, patterns]) =>
  patterns.map((pattern) => ({ why, pattern: new RegExp(pattern, "gi") })),
);

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

/** Days that are still to come and of which the text says what happened on them. */
function notYetIn(text: string, today: CalendarDate): Pick<PastDay, "offset" | "written">[] {
  return [...text.matchAll(HAPPENED)].flatMap(({ 0: whole, 1: since, 2: written = since ?? "", index }) => {
    const period = periodOf(written);
    if (period === undefined || period.first <= today) return [];
    return [{ offset: index + whole.lastIndexOf(written), written }];
  });
}

/**
 * Warns of a day by which readers are to do something, and of one on which something is said to come or to end, once it is past;
 * and of one to come on which something is said to have happened.
 * @param files as they were read
 * @param today an ISO day
 */
export function checkDeadlines(files: readonly SourceFile[], today: string): Issue[] {
  const day = calendarDate(today);
  return files
    .filter(({ path, text }) => path.endsWith(".mdx") && /20\d\d|['’]\d\d|\d\d[/–-]\d\d/.test(text))
    .flatMap((file) => deadlinesIn(file, day));
}

const deadlinesIn = once(({ path, text: raw }: SourceFile, day: CalendarDate): Issue[] => {
  const { text, positionAt } = judgedText(raw);
  const endOfFields = /^---\n[\s\S]*?\n---/.exec(text)?.[0].length ?? 0;
  const past = [
    ...pastIn(text, DEADLINE, "readers are asked to do something by then", day),
    ...PATTERNS.flatMap(({ pattern, why }) => pastIn(text, pattern, why, day)),
  ];
  const first = past.filter(
    ({ offset, written }, index) =>
      past.findIndex((one) => one.offset === offset) === index &&
      // The day of a field, such as that on which a vacancy closes: pages follow it by themselves.
      !(offset < endOfFields && /^\d{4}-\d\d-/.test(written)),
  );
  const notYet = notYetIn(text.slice(endOfFields), day).map(({ offset, written }) =>
    issueAt(path, positionAt(endOfFields + offset), {
      rule: "unlikely-day",
      field: "text",
      problem: `\`${written.replaceAll("\n", " ")}\` is still to come, and the text says what happened then.`,
      fix: "Correct the year, from the source; or write what is planned.",
    }),
  );
  const passed = first.map(({ offset, written, why }) =>
    issueAt(path, positionAt(offset), {
      rule: "past-day",
      field: "text",
      problem: `\`${written.replaceAll("\n", " ")}\` is past, and ${why}.`,
      fix: "Take the sentence out, or write the day that comes next.",
    }),
  );
  return [...passed, ...notYet];
});
