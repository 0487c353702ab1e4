import fc from "fast-check";
import { TIMES_COUNTED } from "@/lib/model/offer/time-counted";
import { amount, byPay, leaveAmount, yearByYear } from "./arbitrary-amounts";
import { who } from "./arbitrary-conditions";
import { promise, repay } from "./arbitrary-strings";
import { moment, momentOnce, paid, schedule, serviceFrom } from "./arbitrary-times";
import {
  day,
  leaveYear,
  length,
  money,
  payWhileAwaySteps,
  percent,
  proRata,
  some,
  termTime,
} from "./arbitrary-words";

// Rules at random: whatever the schema lets an editor write.

const until = fc.record({
  day: fc.oneof(day, fc.constant("not stated")),
  afterwards: fc.constantFrom("nothing", "not stated"),
});
const common = { name: fc.constant("Part"), who, serviceFrom };

function rule(
  gives: string,
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>>,
) {
  return fc
    .tuple(
      fc.record(required),
      some({ ...common, from: day, until, ...optional }),
      fc.integer({ min: 0, max: 6 }),
    )
    .map(([needed, more, keep]) => {
      // A few of the optional fields at a time, beginning anywhere.
      const fields = Object.entries(more);
      const kept = Object.fromEntries(fields.filter((_, index) => (index * 7 + keep) % 6 === 0));
      return limitedAgain(payableOnce({ gives, ...needed, ...withoutReversal(kept) }));
    });
}

/** `paid` beside a time that says already when the money comes is refused by the schema. */
function payableOnce({ paid, ...others }: Record<string, unknown>): Record<string, unknown> {
  const { when } = others;
  const isObject = typeof when === "object" && when !== null;
  const isRefused =
    when === "first salary" ||
    when === "first full month's salary" ||
    when === "each year" ||
    (isObject && ("months" in when || "inPostOn" in when));
  return paid === undefined || isRefused ? others : { ...others, paid };
}

/** What limits payments that come again is refused beside any other time. */
function limitedAgain({ proRataOf: of, ...given }: Record<string, unknown>): Record<string, unknown> {
  const fields = (given.proRata ?? "no") === "no" ? given : { ...given, ...withValues({ proRataOf: of }) };
  const { atMostTimes, lostIf, ifMoved, monthOfLeaving, ...others } = fields;
  const { when } = others;
  const comesAgain =
    typeof when === "string"
      ? /^(each|once or each)/.test(when)
      : typeof when === "object" &&
        when !== null &&
        ["months", "inPostOn", "every", "again"].some((field) => field in when);
  if (comesAgain || fields.gives === "one of")
    return { ...others, ...withValues({ atMostTimes, lostIf, ifMoved }) };
  const byTheMonth =
    typeof when === "object" &&
    when !== null &&
    ["monthly", "monthlyOver", "forEach"].some((field) => field in when);
  return byTheMonth ? { ...others, ...withValues({ lostIf, monthOfLeaving }) } : others;
}

function withValues(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A rule that would end before it begins is refused by the schema. */
function withoutReversal(fields: Record<string, unknown>): Record<string, unknown> {
  const { from, until, ...others } = fields;
  const end = typeof until === "object" && until !== null && "day" in until ? until.day : undefined;
  if (typeof from !== "string" || typeof end !== "string" || from <= end) return fields;
  return { ...others, until };
}

const moneyFields = {
  amount,
  when: schedule,
  proRata: fc.oneof(
    { weight: 3, arbitrary: proRata },
    fc.oneof(fc.constant("by average hours"), fc.record({ averageHoursSince: length })),
  ),
  repay,
};
export const arbitraryTaxed = fc.oneof(
  fc.constantFrom("yes", "no", "not stated"),
  fc.record({ freeUpTo: money, in: fc.constantFrom(...TIMES_COUNTED) }, { requiredKeys: ["freeUpTo"] }),
  fc.record({ freeShare: percent }),
);
const proRataOf = fc.constantFrom(
  "the amount and its limits",
  "the amount alone",
  "its limits alone",
  "not stated",
);
const moneyOptions = {
  proRataOf,
  paid,
  promise,
  stopsAfter: length,
  inAllAtMost: fc.oneof(
    money,
    fc.record({ percent, of: fc.constantFrom("starting salary", "current salary") }),
    fc.record({ amount: money, in: fc.constantFrom(...TIMES_COUNTED) }),
  ),
  underNotice: fc.constantFrom("paid", "not paid", "not stated"),
  noticeJudged: fc.constantFrom("falling due", "being paid", "not stated"),
  monthOfLeaving: fc.constantFrom("paid", "not paid", "not stated"),
  taxed: arbitraryTaxed,
  pensionable: fc.constantFrom("yes", "no", "not stated"),
  atMostTimes: fc.constantFrom("count-a", "count-unknown"),
  ifMoved: fc.constantFrom("in proportion to months", "as on the day", "not stated"),
  whileAway: fc.tuple(
    fc.record(
      {
        absence: fc.constant("unpaid leave"),
        key: fc.constantFrom("one", "two"),
        service: fc.constantFrom("counts", "does not count", "not stated"),
        payments: fc.constantFrom("go on", "for the time at work", "less each full month", "not stated"),
      },
      { requiredKeys: ["absence", "key"] },
    ),
  ),
  lostIf: fc.record({
    event: fc.constant("it happens"),
    question: fc.constant("When?"),
    key: fc.constantFrom("one", "two"),
  }),
};
const startersAndLeavers = fc.constantFrom("in proportion", "in full", "not stated");
const pay = fc.constantFrom("full pay", "half pay", "no pay", "not stated");

const loanFields = {
  towards: fc.constant("a season ticket"),
  amount,
  when: moment,
  interest: fc.oneof(fc.constantFrom("none", "not stated"), percent),
  repaidOver: fc.oneof(length, fc.constantFrom("not stated", "not out of pay")),
  onLeaving: fc.constantFrom("the rest is due at once", "repayments go on", "not stated"),
};

const byMatch = fc.record(
  {
    told: fc.constant("what you pay in"),
    question: fc.constant("How many?"),
    key: fc.constantFrom("one", "two"),
    share: percent,
    atMost: fc.oneof(money, fc.record({ percent, of: fc.constant("current salary") })),
  },
  { requiredKeys: ["told", "question", "key"] },
);

export const anyRule = fc.oneof(
  { weight: 4, arbitrary: rule("payment", moneyFields, moneyOptions) },
  rule("reimbursement", { ...moneyFields, of: fc.constant("a cost") }, moneyOptions),
  rule("annual leave", { amount: leaveAmount, proRata }, { leaveYear, startersAndLeavers, termTime }),
  rule(
    "extra leave",
    { amount: fc.oneof(leaveAmount, yearByYear), proRata },
    { leaveYear, startersAndLeavers, totalAtMost: fc.constant("days-a"), price: amount },
  ),
  rule("training", { amount: leaveAmount, proRata }, { leaveYear, startersAndLeavers }),
  rule(
    "pension",
    {
      amount: fc.oneof(
        fc.constant("not stated"),
        fc.record({ percent, of: fc.constantFrom("starting salary", "current salary") }),
        money,
        byMatch,
      ),
    },
    {
      proRata,
      yours: fc.oneof(
        fc.constant("not stated"),
        fc.record({ percent, of: fc.constant("current salary") }),
        byPay(fc.record({ percent, to: percent, of: fc.constant("current salary") })),
      ),
    },
  ),
  rule("pension", { amount: money }, { for: fc.constantFrom("a year", "a month"), proRata }),
  rule("cover", { event: fc.constant("you die in service"), amount, when: moment, proRata }, { proRataOf }),
  rule("sick pay", { byService: payWhileAwaySteps }, { inAny: length }),
  rule(
    "pay while away",
    { absence: fc.constant("maternity leave"), byService: payWhileAwaySteps },
    { serviceBy: fc.constant("the day"), inAny: length },
  ),
  rule("loan", loanFields, {
    proRata,
    writtenOff: fc.array(fc.record({ share: percent, when: momentOnce }), { minLength: 1, maxLength: 2 }),
  }),
  rule("loan", loanFields, { proRata, inAllAtMost: money }),
  rule(
    "time off",
    { amount: fc.oneof(length, fc.constantFrom("hours-a", "not stated")), pay, when: moment },
    {},
  ),
  rule(
    "one of",
    {
      options: fc.tuple(
        fc.record({ name: fc.constant("Money"), amount, when: moment }, { requiredKeys: ["name", "amount"] }),
        fc.record(
          { name: fc.constant("Time"), timeOff: length, pay, when: moment },
          { requiredKeys: ["name", "timeOff", "pay"] },
        ),
        fc.record({ name: fc.constant("More money"), amount }),
      ),
      when: moment,
      proRata,
      repay,
    },
    { promise },
  ),
);
