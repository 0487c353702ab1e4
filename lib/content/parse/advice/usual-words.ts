/** Words that councils' pages often use and rules do not have, and what they mean in a field. */
interface UsualWords {
  readonly written: RegExp;
  /** What to write as it stands. */
  readonly meant?: string;
  /** What to do, where it is more than another word. */
  readonly fix?: string;
}

const FIGURE = "where `figure` is the name of a figure";
const EVENT =
  "{event: your friend starts, question: On which day would your friend start?, key: friend-starts}";
const ASSESSED: UsualWords = { written: /\bASYE\b|assessed/i, meant: "assessed year passed" };
const IN_PROPORTION = /pro.?rata|proportion|sliding|taper|reduc/i;

const FULL_OR_PART: readonly UsualWords[] = [
  { written: IN_PROPORTION, meant: "in proportion" },
  { written: /full|whole|all/i, meant: "in full" },
  { written: /^(none|no|not paid)$/i, meant: "nothing" },
];

/** By the name of the field. The first match wins. */
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
      written: /instalment|\bhalf|\bparts?\b|two payments/i,
      fix: "Write `when: {instalments: [{when: starting, share: an equal share}, {when: probation passed, share: an equal share}]}`.",
    },
    {
      written: /probation/i,
      fix: `Write \`when: {probationOf: figure}\`, ${FIGURE}, or \`when: probation passed\` if its length is not stated.`,
    },
    {
      written: /^(yearly|annual(ly)?|(every|each|per|once a) year)$/i,
      fix: "Write `when: each completed year` (its last day), `when: each anniversary` (the day after) or `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`.",
    },
    {
      written:
        /^((in|every|each) )?(january|february|march|april|may|june|july|august|september|october|november|december)/i,
      fix: "Write `when: {months: [April], each: the whole amount, shortFirstYear: not stated}`.",
    },
    { written: /^every\b/i, fix: `Write \`when: {every: figure}\`, ${FIGURE}.` },
    {
      written: /\d.*(,|and).*\d.*(month|year)/i,
      fix: `Write a rule for each of them, with \`when: {after: figure}\`, ${FIGURE}. Whole years can be one rule with \`when: each completed year\` and an amount with \`byService\`.`,
    },
    { written: /^after\b|\b(month|year)s?$/i, fix: `Write \`when: {after: figure}\`, ${FIGURE}.` },
    { written: /\d{4}/, fix: "Write `when: {on: 2026-12-01}`." },
    {
      written: /^(when|once|on|upon|if)\b|friend|refer|qualif|regist|course|academy/i,
      fix: `Write \`when: ${EVENT}\`.`,
    },
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
  serviceFrom: [
    ASSESSED,
    { written: /continuous|other council/i, meant: "continuous local government service" },
    { written: /probation/i, meant: "probation passed" },
    { written: /^(start|joining|appoint)/i, meant: "starting" },
    { written: /./, fix: `For a day that the person knows, write \`serviceFrom: ${EVENT}\`.` },
  ],
  until: [
    {
      written: /./,
      fix: "Write `until: {day: 2027-03-31, afterwards: nothing}`, or `afterwards: not stated`.",
    },
  ],
  otherwise: [{ written: /^(none|no|nil|no payment|0)$/i, meant: "nothing" }],
  answer: [
    { written: /^false$/i, meant: "no" },
    { written: /^true$/i, meant: "yes" },
  ],
  of: [
    {
      written: /grade|maximum|top|point|band/i,
      fix: "A rule takes a part of somebody’s own salary only. Describe any other in the text, with its numbers under `figures`.",
    },
    { written: /salary|\b(basic|base|gross|annual)\b/i, meant: "current salary" },
    { written: /pay|receiv/i, meant: "being paid" },
  ],
  grades: [
    {
      written: /\b(and|or) (above|over|higher|up)|\+$|^(above|from|at least)/i,
      fix: "Write `gradeAtLeast: grade-9` in place of `grades`, with the name of the lowest grade that is meant.",
    },
    {
      written: /\b(and|or) (below|lower|under)|^(below|up to)/i,
      fix: "Write `gradeAtMost: grade-9` in place of `grades`, with the name of the highest grade that is meant.",
    },
  ],
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
    {
      written: /\b(year|week)s? left/i,
      fix: "What is paid back shrinks by the month or by the day; a percentage for each year is `steps`, in place of `within` and `how`.",
    },
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
  unit: [
    { written: /^(£|pound|gbp|sterling)/i, meant: "pounds" },
    { written: /%|per ?cent/i, meant: "percent" },
    { written: /^(number|points?|times)$/i, meant: "count" },
  ],
};

/** Names that editors often give to fields, with the real name. */
const FIELDS: readonly (UsualWords & { readonly meant: string })[] = [
  { written: /^(min(imum)?|lowest)grades?$|^grades?(from|min(imum)?|above|over)$/i, meant: "gradeAtLeast" },
  {
    written: /^(max(imum)?|highest)grades?$|^grades?(to|max(imum)?|below|under|upto)$/i,
    meant: "gradeAtMost",
  },
  {
    written: /^aftermonths?$/i,
    meant: "afterYears",
    fix: `Steps of service are whole years. For months, write a rule for each payment, with \`when: {after: figure}\`, ${FIGURE}.`,
  },
  {
    written: /^(pay|salary|wages?|(min|max)(imum)?(pay|salary)?)$/i,
    meant: "grade",
    fix: "Pay stands in the grade's file: write `grade: name-of-the-grade` here, and the figures there.",
  },
  { written: /^(pay|salary|max)$/i, meant: "maximum" },
  { written: /^(name|title|word|phrase)$/i, meant: "term" },
  { written: /^(name|label)$/i, meant: "title" },
  { written: /^(name|title)$/i, meant: "label" },
  { written: /^(title|heading|label|term)$/i, meant: "name" },
  { written: /^(description|intro(duction)?|abstract|teaser|text)$/i, meant: "summary" },
];

/**
 * The field that an editor most likely meant by a name that no field has, among the `fields` that may stand there, and
 * what to do where that is more than to correct the name.
 */
export function usualField(written: string, fields: readonly string[]) {
  return FIELDS.find((field) => field.written.test(written) && fields.includes(field.meant));
}

/** The advice for a field written in words that people often use for it, but the rules do not; `undefined` for others. */
export function usualWords(field: string, written: string): string | undefined {
  const candidates = Object.hasOwn(BY_FIELD, field) ? (BY_FIELD[field] ?? []) : [];
  const match = candidates.find((words) => words.written.test(written.trim()));
  return match?.fix ?? (match?.meant && `Did you mean \`${match.meant}\`?`);
}
