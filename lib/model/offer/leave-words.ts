import type { FieldWords } from "../meta";
import { LEAVE as LEADS } from "./leads";
import { RULE } from "./rule-words";

/** The meaning of the fields of leave, and of time for training, which is counted in the same way. */

type Fields = Readonly<Record<string, FieldWords>>;

const LEAVE = {
  ...RULE,
  amount: ["How many days or hours a year."],
  startersAndLeavers: [
    "What somebody gets of a year who works for a part of it: `in proportion` to the months, or `in full`.",
    "Starters get all of it, and of a year of leaving no more is known.",
  ],
  leaveYear: ["When a change takes effect.", "On the anniversary of the start."],
} as const satisfies Fields;
export const ANNUAL_LEAVE = {
  title: "Annual leave",
  leads: LEADS,
  fields: {
    ...LEAVE,
    termTime: [
      "What people get who work in term time only: leave `in proportion`, or none beside what is `in the paid weeks`.",
      "It is not stated.",
    ],
    bankHolidays: ["Whether bank holidays come on top.", "The council has not said."],
  } satisfies Fields,
};
const IN_A_WEEK = [
  "The figure that holds how much of it there is in a week at most: told to readers, and the year's number counts.",
  "No week has a limit of its own.",
] as const;
export const EXTRA_LEAVE = {
  title: "Extra leave",
  leads: LEADS,
  fields: {
    ...LEAVE,
    totalAtMost: [
      "The figure that holds the most leave somebody can have with it.",
      "There is no such limit.",
    ],
    price: ["What somebody pays for each day or hour of it out of their salary.", "It costs nothing."],
    inAWeek: IN_A_WEEK,
  } satisfies Fields,
};
export const TRAINING = {
  title: "Time for training",
  leads: LEADS,
  fields: { ...LEAVE, inAWeek: IN_A_WEEK } satisfies Fields,
};
export const LEAVE_YEAR = {
  title: "A leave year",
  fields: {
    begins: ["The day on which it begins, like `1 April`."],
    higherFrom: [
      "From when leave that has grown with service counts: `the next leave year` after the service is complete, whenever the job begins, `the day after` the service is complete, in proportion, or `that leave year`: the beginning of the one in which it is complete.",
      "From the next leave year.",
    ],
  } satisfies Fields,
};
