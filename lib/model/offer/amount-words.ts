import type { FieldWords } from "../meta";

type Fields = Readonly<Record<string, FieldWords>>;

const LIMITS = {
  of: ["The salary that it is a share of."],
  atLeast: ["The figure that holds the least it comes to.", "There is no such limit."],
  atMost: ["The figure that holds the most it comes to.", "There is no such limit."],
} as const satisfies Fields;

export const PERCENT_OF_SALARY = {
  title: "A percentage of salary",
  fields: { percent: ["The figure that holds the percentage."], ...LIMITS } satisfies Fields,
};
export const MONTHS_OF_SALARY = {
  title: "Months of salary",
  fields: { monthsOfSalary: ["The figure that holds how many months."], ...LIMITS } satisfies Fields,
};
export const BETWEEN = {
  fields: {
    between: ["The figure that holds the least it can be."],
    and: ["The figure that holds the most it can be."],
  } satisfies Fields,
};
export const TABLE = {
  fields: {
    by: ["What the amount differs by."],
    amounts: ["An amount for each role, grade or team, under the name of its file."],
    otherwise: ["The amount for those that the table leaves out."],
  } satisfies Fields,
};
export const BY_YEARS_QUALIFIED = {
  title: "Amounts by years since qualifying",
  fields: {
    byYearsQualified: ["The steps, fewest years first."],
    fewer: ["What somebody gets with fewer years than the first step."],
  } satisfies Fields,
};
export const YEARS_QUALIFIED = {
  title: "A step by years since qualifying",
  fields: { years: ["Years since qualifying."], amount: ["The amount from then on."] } satisfies Fields,
};
export const BY_SERVICE = {
  fields: {
    byService: ["The steps, fewest years first."],
    betweenSteps: [
      "What somebody gets in a year that no step names.",
      "The steps name every year from the first to the last.",
    ],
    afterLastStep: ["What somebody gets after the last step."],
  } satisfies Fields,
};
export const SERVICE_STEP = {
  fields: { afterYears: ["Whole years of service."], amount: ["The amount after them."] } satisfies Fields,
};
export const YEAR_BY_YEAR = {
  title: "A day more each year",
  fields: {
    eachYear: ["The figure that holds what each year adds."],
    first: ["When the first of it is given."],
    atMost: ["The figure that holds the most that it adds.", "There is no such limit."],
  } satisfies Fields,
};
