import type { FieldWords } from "../meta";

type Fields = Readonly<Record<string, FieldWords>>;

const QUESTION = {
  question: ["The question that the calculator asks to learn of it, in at most 120 letters."],
  key: ["A short name. The same question has the same key everywhere."],
} as const satisfies Fields;
export const EVENT = {
  title: "After something that happens",
  fields: {
    event: ["What happens, so that it completes the words “when” and “after”: `your friend starts`."],
    ...QUESTION,
    after: ["The figure that holds how long after it.", "On its day."],
    within: [
      "The figure that holds how long from the start in the job it may happen; its last day counts.",
      "On whatever day it happens.",
    ],
  } satisfies Fields,
};
export const EVENT_AGAIN = {
  title: "On a day that the person names, and perhaps each year",
  fields: {
    ...EVENT.fields,
    again: ["Written where it comes on that day of each year: `each year`.", "It comes once."],
  } satisfies Fields,
};
export const SERVICE_FROM_EVENT = {
  title: "Service from something that happens",
  fields: {
    event: ["What happens, so that it completes the words “when” and “after”: `your friend starts`."],
    ...QUESTION,
    beforeTheJob: [
      "Whether service counts that was before the job: `counts` for years with other public bodies.",
      "It does not: service is counted from the first day in the job at the earliest.",
    ],
  } satisfies Fields,
};
export const AFTER_A_TIME = {
  title: "After a time",
  leads: { after: "after" },
  fields: { after: ["The figure that holds how long after the start."] } satisfies Fields,
};
export const ON_ANNIVERSARY = {
  title: "On an anniversary",
  leads: { anniversary: "on the day after" },
  fields: {
    anniversary: [
      "The figure that holds how long after the start: it falls due on the day after so much service.",
    ],
  } satisfies Fields,
};
export const PROBATION = {
  title: "After probation of a length",
  fields: { probationOf: ["The figure that holds how long probation lasts."] } satisfies Fields,
};
export const ON_A_DAY = { title: "On a day", fields: { on: ["The day."] } satisfies Fields };
export const INSTALMENTS = {
  title: "In instalments",
  fields: { instalments: ["The instalments, in order."] } satisfies Fields,
};
export const INSTALMENT = {
  title: "An instalment",
  leads: { share: "A part of", when: "due" },
  fields: {
    when: ["When it falls due."],
    share: ["The figure that holds its percentage, or `an equal share`."],
  } satisfies Fields,
};
export const NAMED_MONTHS = {
  title: "In named months",
  fields: {
    months: [
      "The months, by name: an equal share pays for the months up to the end of its own (of two months: six each), the whole amount for twelve.",
    ],
    each: ["How much of the amount comes in each."],
    shortFirstYear: [
      "What somebody gets who has not served all of the months that a payment is for, up to the end of the month in which it comes.",
    ],
  } satisfies Fields,
};
export const CENSUS = {
  title: "If in post on a day",
  fields: {
    inPostOn: ["The day of each year on which somebody must be in post, like `31 March`."],
    paidIn: ["The month in which it is paid, or `on that day` itself."],
    shortFirstYear: [
      "What somebody gets who has not served the whole of the time up to that day which the payment is for.",
    ],
    paysFor: [
      "The figure that holds how long a time up to that day it pays for: `six-months`.",
      "Twelve months.",
    ],
  } satisfies Fields,
};
export const WHENEVER = {
  title: "Each time that something happens",
  leads: { whenever: "each time" },
  fields: {
    whenever: [
      "What happens, so that it completes the words “each time”: `somebody you recommended starts`.",
    ],
    ...QUESTION,
    question: [
      "The question that the calculator asks, in at most 120 letters: how many times that would be, or on which days, as `asks` says.",
    ],
    asks: [
      "What the question asks: each payment then falls due on its day.",
      "How many times: none of them has a day.",
    ],
    after: [
      "The figure that holds how long after it: it is paid so long after each time.",
      "It is paid each time that it happens.",
    ],
    atMostTimes: [
      "The figure that holds how many times at most, counted when it happens.",
      "There is no such limit.",
    ],
  } satisfies Fields,
};
export const FOR_EACH = {
  title: "So much for each",
  leads: { forEach: "for each", counted: "counted" },
  fields: {
    forEach: [
      "What it is paid for, so that it completes the words “for each”: `mile that you drive for work`.",
    ],
    counted: ["Over which time the question asks how many."],
    ...QUESTION,
    above: [
      "The figure that holds the number in a year beyond which it counts.",
      "It counts from the first.",
    ],
    upTo: ["The figure that holds the number in a year up to which it counts.", "There is no such limit."],
  } satisfies Fields,
};
export const EVERY = {
  title: "Again after a time",
  fields: {
    every: ["The figure that holds the time from one payment to the next."],
    firstAfter: [
      "The figure that holds after how much service the first comes, where that is another time: each of the others comes so long after the one before.",
      "After as much service as lies between two of them.",
    ],
  } satisfies Fields,
};
export const MONTHLY = {
  title: "Every month",
  fields: { monthly: ["How much of the amount comes each month."] } satisfies Fields,
};
export const MONTHLY_OVER = {
  title: "Every month for so many months",
  fields: {
    monthlyOver: ["The figure that holds over how many months the amount is spread, in equal parts."],
  } satisfies Fields,
};
export const IN_MONTH = {
  title: "Paid in a month",
  fields: { inMonth: ["The month in which the money comes."] } satisfies Fields,
};
export const PAID_WITHIN = {
  title: "Paid within a time",
  fields: { within: ["The figure that holds how long it takes at most."] } satisfies Fields,
};
export const NOT_BEFORE = {
  title: "Service from a day",
  fields: { notBefore: ["The day before which no service counts."] } satisfies Fields,
};
