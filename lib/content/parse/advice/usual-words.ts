import { AMOUNTS, RAISES_TO } from "./usual-amounts";
import { IN_PROPORTION, REPAY, REPAY_FROM } from "./usual-repay";
import { FIGURE, TIMES, type UsualWords } from "./usual-times";
import { WHEN } from "./usual-when";

const FULL_OR_PART: readonly UsualWords[] = [
  { written: IN_PROPORTION, meant: "in proportion" },
  { written: /full|whole|all/i, meant: "in full" },
  { written: /^(none|no|not paid)$/i, meant: "nothing" },
];

/** By the name of the field. The first match wins. */
const BY_FIELD: Readonly<Record<string, readonly UsualWords[]>> = {
  ...TIMES,
  when: WHEN,
  repay: REPAY,
  amount: AMOUNTS,
  raisesTo: RAISES_TO,
  from: [
    {
      written: /^(?:from |at )?(?:birth|(?:new-?)?born|new-?borns?|bab(?:y|ies)|infancy)$/i,
      fix: () => "Did you mean `0`? It is the age of a child from birth on.",
    },
  ],
  otherwise: [{ written: /^(none|no|nil|no payment|0)$/i, meant: "nothing" }],
  severalRules: [
    {
      written: /contradict|conflict|disagree|differ|inconsisten|unclear|either/i,
      meant: "one of them, not stated which",
    },
    { written: /first/i, meant: "the first that applies" },
    { written: /larg|high|great|best|most\b/i, meant: "the largest" },
    { written: /all|both|each|add|sum|together/i, meant: "all of them" },
  ],
  answer: [
    { written: /^false$/i, meant: "no" },
    { written: /^true$/i, meant: "yes" },
  ],
  of: [
    {
      written: /\b(grade|maximum|top|points?|band)\b/i,
      fix: () =>
        "Write `the maximum of the grade` for that of whoever asks, `{grade: grade-9, end: maximum}` for one grade’s, or `{point: figure}` for a point’s.",
    },
    { written: /salary|\b(basic|base|gross|annual)\b/i, meant: "current salary" },
    ...REPAY_FROM,
    {
      written: /^not stated$/i,
      fix: () => "Write `of: current salary`: both are the same until pay changes.",
    },
  ],
  grades: [
    {
      written: /\b(and|or) (above|over|higher|up)|\+$|^(above|from|at least)/i,
      fix: () =>
        "Write `gradeAtLeast: grade-9` in place of `grades`, with the name of the lowest grade that is meant.",
    },
    {
      written: /\b(and|or) (below|lower|under)|^(below|up to)/i,
      fix: () =>
        "Write `gradeAtMost: grade-9` in place of `grades`, with the name of the highest grade that is meant.",
    },
  ],
  judged: [
    { written: /start|appoint|join/i, meant: "starting" },
    { written: /due|earned/i, meant: "falling due" },
    { written: /paid|payment|pay ?day/i, meant: "being paid" },
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
      fix: () =>
        "What is paid back shrinks by the month or by the day; a percentage for each year is `steps`, in place of `within` and `how`.",
    },
    {
      written: /\b(full|all|whole|100 ?%).*\b(then|after|less|reduc)/i,
      fix: () =>
        "Write `how: {inFullFor: first-year, afterwards: in proportion to months left}`, with the name of the figure that holds how long all of it is paid back.",
    },
    { written: /(pro.?rata|proportion).*day|^daily/i, meant: "in proportion to days left" },
    { written: /(pro.?rata|proportion).*month|^monthly/i, meant: "in proportion to months left" },
    {
      written: /sliding|taper|scale|reduc/i,
      fix: () =>
        "Write the `steps` that are published, in place of `within` and `how`; otherwise `how: not stated`.",
    },
    {
      written: IN_PROPORTION,
      fix: () =>
        "Write `in proportion to months left` or `in proportion to days left`, as the council says; `not stated` where it does not.",
    },
    { written: /full|whole|all|100/i, meant: "all of it" },
  ],
  shortFirstYear: FULL_OR_PART,
  statutoryPay: [
    { written: /^(yes|true|plus|top|in addition|extra)/i, meant: "on top" },
    { written: /inclu|offset|less|minus|within/i, meant: "included" },
  ],
  higherFrom: [
    { written: /immediate|at once|from then|day/i, meant: "the day after" },
    { written: /next/i, meant: "the next leave year" },
    { written: /same|that|begin|start/i, meant: "that leave year" },
  ],
  pay: [
    { written: /^(smp|ssp|sap|spp|statutory)/i, meant: "statutory pay alone" },
    { written: /^(unpaid|none|no|without)/i, meant: "no pay" },
    { written: /half/i, meant: "half pay" },
    { written: /full/i, meant: "full pay" },
    {
      written: /^(paid|yes|true)/i,
      fix: () => "Write `pay: full pay` or `pay: half pay`, as the council says, or `pay: not stated`.",
    },
  ],
  assessedYear: [
    { written: /^(in\b|during|while|taking|current)/i, meant: "in it" },
    { written: /^(not|no\b|incomplete)/i, meant: "not passed" },
    { written: /complet|pass|yes|done/i, meant: "passed" },
  ],
  proRata: [
    { written: /^(true|reduced|part.?time)|pro.?rata|proportion/i, meant: "yes" },
    { written: /^(false|none|(in )?full|the same)/i, meant: "no" },
  ],
  gives: [
    {
      written: /bonus|hello|retention|supplement|allowance|lump|cash|money|^payments/i,
      meant: "payment",
    },
    { written: /death|dies?\b|insurance|assurance|life cover/i, meant: "cover" },
    { written: /sick|ill(ness)?\b/i, meant: "sick pay" },
    { written: /matern|patern|adopti|parental|jury/i, meant: "pay while away" },
    { written: /loan/i, meant: "loan" },
    { written: /expens|refund|cost|relocation/i, meant: "reimbursement" },
    { written: /sabbatical|break|time off/i, meant: "time off" },
    { written: /extra|additional/i, meant: "extra leave" },
    { written: /leave|holiday/i, meant: "annual leave" },
    { written: /choice|choose|either/i, meant: "one of" },
    {
      written: /discount|perk|parking|gym/i,
      fix: () => "It is named and not counted: leave the rule out, and say in the text what it is.",
    },
  ],
  who: [
    {
      written: /./,
      fix: () =>
        "Write each condition as a field: `who: {roles: [social-worker]}`. A rule for everybody whom the benefit is for has no `who`.",
    },
  ],
  furtherConditions: [
    {
      written: /./,
      fix: () =>
        "Write `furtherConditions: not stated` for conditions that are not published. One that is published is a question under `answers`.",
    },
  ],
  standing: [
    { written: /new|join/i, meant: "new starter" },
    { written: /exist|current|internal/i, meant: "existing staff" },
  ],
  underNotice: [
    { written: /^(no|lost|not)/i, meant: "not paid" },
    { written: /^yes/i, meant: "paid" },
  ],
  roles: [
    { written: /^(all|any|every)/i, meant: "everyone" },
    {
      written: /^(all|any|every)/i,
      fix: () => "Leave `roles` out: a rule is for everybody whom the benefit is for.",
    },
  ],
  unit: [
    { written: /^(£|pound|gbp|sterling)/i, meant: "pounds" },
    { written: /%|per ?cent/i, meant: "percent" },
    { written: /^(number|points?|times)$/i, meant: "count" },
  ],
};

/** Names that editors often give to fields, with the real name. */
const FIELDS: readonly { readonly written: RegExp; readonly meant: string; readonly fix?: string }[] = [
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

/**
 * The advice for a field written in words that people often use for it, but the rules do not; `undefined` for others.
 * @param phrases those that the field may hold here, where its name has several meanings
 */
export function usualWords(field: string, written: string, phrases?: readonly string[]): string | undefined {
  const candidates = Object.hasOwn(BY_FIELD, field) ? (BY_FIELD[field] ?? []) : [];
  const match = candidates.find(
    ({ written: words, meant }) =>
      words.test(written.trim()) && (meant === undefined || phrases === undefined || phrases.includes(meant)),
  );
  return match?.fix?.(written.trim()) ?? (match?.meant && `Did you mean \`${match.meant}\`?`);
}
