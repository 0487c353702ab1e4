import { z } from "zod";
import { slug } from "../names";
import { NOT_STATED, orNotStated } from "../not-stated";
import { oneOf } from "../one-of";
import { label } from "../vocabulary";
import { ANSWER, CONDITIONS, PLAIN_CONDITIONS } from "./condition-words";
import { calendarDay, dayOfYear } from "./dates";
import { count, hours, money, serviceLength, years } from "./figure-reference";

/** Which salary is meant where a council requires a certain one. */
export const SALARY_READINGS = ["full-time pay", "actual pay", NOT_STATED] as const;
export type SalaryReading = (typeof SALARY_READINGS)[number];

/** Which hours a week are meant of people who do not work in every week, as in term time only. */
const HOURS_READINGS = ["a worked week", "the average of the year", NOT_STATED] as const;
export type HoursReading = (typeof HOURS_READINGS)[number];

/** Kinds of contract that offers tell apart. */
export const CONTRACTS = ["permanent", "fixed term", "temporary", "casual", "agency"] as const;
export type Contract = (typeof CONTRACTS)[number];

/** Whether somebody comes from outside or already works for the council. */
export const STANDINGS = ["new starter", "existing staff"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where somebody stands with the assessed and supported year: who is in it, or never takes it, has not passed it. */
const ASSESSED_YEAR = ["passed", "in it", "not passed"] as const;
export type AssessedYear = (typeof ASSESSED_YEAR)[number];

/** A day that a council names without publishing it is `not stated`. */
const dayOrNotStated = orNotStated(calendarDay);

const names = z.array(slug).min(1);

/** The day on which a set of conditions is judged: a day of the year is the last of its kind until it falls due. */
const judged = oneOf({
  phrases: {
    starting: "starting",
    "falling due": "falling due",
    "being paid": "being paid",
    [NOT_STATED]: NOT_STATED,
  },
  words: dayOfYear,
  fields: {},
});

/** Every condition except roles, which are required on a benefit and optional on a rule. Each field given must hold. */
const common = {
  grades: names.optional(),
  /** The lowest and the highest grade, both included, in the order of their published pay. */
  gradeAtLeast: slug.optional(),
  gradeAtMost: slug.optional(),
  teams: names.optional(),
  services: names.optional(),
  startingSalaryBelow: money.optional(),
  spinalColumnPointAtLeast: count.optional(),
  spinalColumnPointAtMost: count.optional(),
  weeklyHoursAtLeast: hours.optional(),
  weeklyHoursRead: z.enum(HOURS_READINGS).optional(),
  /** The body that somebody must be registered with: `Social Work England`. */
  registeredWith: label.optional(),
  contract: z.array(z.enum(CONTRACTS)).min(1).optional(),
  contractLastsAtLeast: serviceLength.optional(),
  yearsQualifiedAtLeast: years.optional(),
  yearsQualifiedBelow: years.optional(),
  assessedYear: z.enum(ASSESSED_YEAR).optional(),
  standing: z.enum(STANDINGS).optional(),
  startedFrom: dayOrNotStated.optional(),
  startedUntil: dayOrNotStated.optional(),
  /** Leaves out somebody who left this council and returns within this time. */
  notBackWithin: serviceLength.optional(),
  serviceAtLeast: serviceLength.optional(),
  serviceBelow: serviceLength.optional(),
  judged: judged.optional(),
  /** Conditions of the council's own, each asked as a question that is answered yes or no. */
  /** The council names further conditions and has not published them. */
  furtherConditions: z.literal(NOT_STATED).optional(),
  answers: z
    .array(
      z
        .strictObject({
          key: slug,
          question: label,
          answer: z.enum(["yes", "no"]),
        })
        .meta(ANSWER),
    )
    .min(1)
    .optional(),
};

const salary = {
  startingSalaryAtLeast: money.optional(),
  startingSalaryReads: z.enum(SALARY_READINGS).optional(),
};

/** One set of conditions: all that are given must hold. */
const plain = z.strictObject({ roles: names.optional(), ...salary, ...common }).meta(PLAIN_CONDITIONS);
export type PlainConditions = z.output<typeof plain>;

const combinations = {
  /** At least one of these sets must hold as well. */
  anyOf: z.array(plain).min(2).optional(),
  /** Leaves out everybody for whom one of these sets holds, even if they are included above. */
  except: z.array(plain).min(1).optional(),
  /** People of whom the council has not said whether they are included. */
  notStatedFor: z.array(plain).min(1).optional(),
};

/** Who a part of a benefit is for, beyond those that the benefit is for. */
export const conditions = plain.extend(combinations).meta(CONDITIONS);
export type Conditions = z.output<typeof conditions>;

/** Fields of a benefit's own `who`, beside its roles and starting salary. */
export const benefitConditions = {
  startingSalaryReads: salary.startingSalaryReads,
  ...common,
  ...combinations,
};
