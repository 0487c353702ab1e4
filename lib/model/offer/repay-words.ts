import type { FieldWords } from "../meta";

type Fields = Readonly<Record<string, FieldWords>>;

const EVERYWHERE = {
  of: [
    "What the time is counted from: `starting`, `being paid` (the pay day that the council publishes, or else the last day of the month in which it is paid), or what comes later in the job.",
  ],
  before: [
    "What somebody pays back who leaves before that: written only where `of` is passing something, or an event.",
    "The council has not said.",
  ],
  unless: [
    "Reasons for leaving that cost nothing: words, or a question to somebody who leaves.",
    "No reason is named.",
  ],
  alsoIf: [
    "What else than leaving means paying it back, so that it completes the word “if”: `you reduce your hours`.",
    "Only leaving does.",
  ],
  ifHoursGoDown: [
    "How much is paid back by somebody whose hours go down in that time: the part for the hours that fall away, or all of it.",
    "Fewer hours cost nothing.",
  ],
  ifMovesOut: [
    "How much is paid back by somebody who moves in that time to a team or role that does not get it: as on leaving the day before, or nothing.",
    "The council has not said.",
  ],
} as const satisfies Fields;
export const EXCUSE = {
  title: "A reason for leaving that is asked about",
  fields: {
    reason: ["The reason, so that it completes the word “unless”: `you are made redundant`."],
    question: ["The question that the calculator asks somebody who leaves, in at most 120 letters."],
    key: ["A short name. The same question has the same key everywhere."],
  } satisfies Fields,
};
export const REPAY_WITHIN = {
  title: "Paying back within a time",
  leads: { within: "Whoever leaves within", of: "of", how: "pays back" },
  fields: {
    within: ["The figure that holds how long leaving means paying back."],
    how: ["How much is paid back."],
    ...EVERYWHERE,
  } satisfies Fields,
};
export const IN_FULL_FIRST = {
  title: "All of it at first, and then less",
  leads: { inFullFor: "all of it in the first", afterwards: "and then" },
  fields: {
    inFullFor: ["The figure that holds how long all of it is paid back, from the beginning of the time."],
    afterwards: ["How much is paid back after that."],
    over: [
      "Of which time that is a part: `the time after it`, so that it is all of it at first, or `the whole time`.",
      "Of the time after it.",
    ],
  } satisfies Fields,
};
export const REPAY_UNTIL = {
  title: "Paying back until a day",
  leads: { until: "Whoever leaves until", how: "pays back", of: "counted from" },
  fields: {
    until: [
      "The last day on which leaving means paying back: `2028-03-31`, or `30 September` for the first one after the time is counted from.",
    ],
    how: ["How much is paid back."],
    ...EVERYWHERE,
  } satisfies Fields,
};
export const REPAY_FROM_EVENT = {
  title: "Paying back from something that happens",
  fields: {
    event: ["What happens, so that it completes the words “the day when”: `you pass the course`."],
    question: ["The question that the calculator asks to learn of it, in at most 120 letters."],
    key: ["A short name. The same question has the same key everywhere."],
  } satisfies Fields,
};
export const REPAY_STEPS = {
  title: "Paying back in steps",
  fields: {
    steps: ["The steps, from the shortest time to the longest."],
    ...EVERYWHERE,
  } satisfies Fields,
};
export const REPAY_STEP = {
  title: "A step of paying back",
  leads: { within: "Whoever leaves within", percent: "pays back" },
  fields: {
    within: ["The figure that holds the time of the step."],
    percent: ["The figure that holds the share paid back by somebody who leaves in it."],
  } satisfies Fields,
};
export const REPAY_STEP_UNTIL = {
  title: "A step of paying back until a day",
  fields: {
    until: [
      "The last day of the step: `2028-03-31`, or `30 September` for the first one after the time is counted from.",
    ],
    percent: ["The figure that holds the share paid back by somebody who leaves by then."],
  } satisfies Fields,
};
