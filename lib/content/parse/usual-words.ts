/** Words that the council's own pages use and the rules do not, by field: what they mean there. */
interface UsualWords {
  readonly written: RegExp;
  /** What to write as it stands. */
  readonly meant?: string;
  /** What to do, where it is more than another word. */
  readonly fix?: string;
}

const FIGURE = "where `figure` is the name of a figure";
const ASSESSED: UsualWords = { written: /\bASYE\b|assessed/i, meant: "assessed year passed" };
const IN_PROPORTION = /pro.?rata|proportion|sliding|taper|reduc/i;

const FULL_OR_PART: readonly UsualWords[] = [
  { written: IN_PROPORTION, meant: "in proportion" },
  { written: /full|whole|all/i, meant: "in full" },
  { written: /^(none|no|not paid)$/i, meant: "nothing" },
];

/** The first that fits is meant. */
const BY_FIELD: Readonly<Record<string, readonly UsualWords[]>> = {
  when: [
    ASSESSED,
    { written: /first (pay|month|wage)/i, meant: "first salary" },
    { written: /^(on )?(start|joining|appointment)/i, meant: "starting" },
    {
      written: /^(monthly|(every|each|per|a) month)/i,
      fix: "Write `when: {monthly: a twelfth of the amount}` (a yearly amount) or `{monthly: the whole amount}`.",
    },
    {
      written: /probation/i,
      fix: `Write \`when: {probationOf: figure}\`, ${FIGURE}, or \`when: probation passed\` if its length is not stated.`,
    },
    {
      written: /^(yearly|annual(ly)?|(every|each|per|once a) year)$/i,
      fix: "Write `when: each completed year` (its last day), `when: each anniversary` (the day after) or `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`.",
    },
    { written: /^every\b/i, fix: `Write \`when: {every: figure}\`, ${FIGURE}.` },
    { written: /^after\b|\b(month|year)s?$/i, fix: `Write \`when: {after: figure}\`, ${FIGURE}.` },
    {
      written: /instalment|\bhalf|\bparts?\b|two payments/i,
      fix: "Write `when: {instalments: [{when: starting, share: an equal share}, {when: probation passed, share: an equal share}]}`.",
    },
    {
      written:
        /^(in )?(january|february|march|april|may|june|july|august|september|october|november|december)/i,
      fix: "Write `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`.",
    },
    { written: /\d{4}/, fix: "Write `when: {on: 2026-12-01}`." },
  ],
  repay: [
    { written: /^(no|nothing|never)$/i, meant: "none" },
    {
      written: /./,
      fix: `Write \`repay: {within: figure, of: being paid, how: all of it}\`, ${FIGURE} that holds months or years.`,
    },
  ],
  promise: [
    {
      written: /review|chang|end|withdraw/i,
      fix: `Write \`promise: {reviewedEvery: figure, notice: figure}\`, ${FIGURE} or \`not stated\`.`,
    },
  ],
  paid: [{ written: /within|\d/i, fix: `Write \`paid: {within: figure}\`, ${FIGURE}.` }],
  leaveYear: [{ written: /./, fix: "Write `leaveYear: {begins: 1 April}`." }],
  serviceFrom: [ASSESSED, { written: /continuous/i, meant: "continuous local government service" }],
  each: [
    { written: /half|equal|third|quarter|split|share/i, meant: "an equal share" },
    { written: /full|whole|all/i, meant: "the whole amount" },
  ],
  share: [{ written: /half|equal|third|quarter/i, meant: "an equal share" }],
  monthly: [
    { written: /twelfth|equal|share/i, meant: "a twelfth of the amount" },
    { written: /full|whole|all/i, meant: "the whole amount" },
  ],
  how: [
    { written: /(pro.?rata|proportion).*day|^daily/i, meant: "in proportion to days left" },
    { written: IN_PROPORTION, meant: "in proportion to months left" },
    { written: /full|whole|all|100/i, meant: "all of it" },
  ],
  shortFirstYear: FULL_OR_PART,
  pay: [
    { written: /^(unpaid|none|no|without)/i, meant: "no pay" },
    { written: /half/i, meant: "half pay" },
    { written: /^(paid|full|yes)/i, meant: "full pay" },
  ],
  assessedYear: [
    { written: /^(not|no\b|incomplete|during)/i, meant: "not passed" },
    { written: /complet|pass|yes|done/i, meant: "passed" },
  ],
  proRata: [
    { written: /^(true|reduced|part.?time)|pro.?rata|proportion/i, meant: "yes" },
    { written: /^(false|none|in full|the same)/i, meant: "no" },
  ],
  gives: [
    {
      written: /bonus|hello|retention|supplement|allowance|lump|cash|money|^payments/i,
      meant: "payment",
    },
    { written: /expens|refund|cost|relocation/i, meant: "reimbursement" },
    { written: /sabbatical|break|time off/i, meant: "time off" },
    { written: /extra|additional/i, meant: "extra leave" },
    { written: /leave|holiday/i, meant: "annual leave" },
    { written: /choice|choose|either/i, meant: "one of" },
  ],
  standing: [
    { written: /new|join/i, meant: "new starter" },
    { written: /exist|current|internal/i, meant: "existing staff" },
  ],
  underNotice: [
    { written: /^(no|lost|not)/i, meant: "not paid" },
    { written: /^yes/i, meant: "paid" },
  ],
  roles: [{ written: /^(all|any|every)/i, meant: "everyone" }],
};

/** What an editor is told who wrote a field in words that are usual for it, but not those of the rules. */
export function usualWords(field: string, written: string): string | undefined {
  const known = Object.hasOwn(BY_FIELD, field) ? (BY_FIELD[field] ?? []) : [];
  const found = known.find((words) => words.written.test(written.trim()));
  return found?.fix ?? (found?.meant && `Did you mean \`${found.meant}\`?`);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day written as people write it, `31 December 2026` or `31/12/2026`, as content writes it; otherwise nothing. */
export function usualDay(written: string): string | undefined {
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]+|\d{1,2})[\s/.,-]+(\d{4})$/i.exec(written.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
