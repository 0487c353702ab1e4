import type { GradeValue } from "../../model/grade";
import { isStated } from "../../model/not-stated";
import type { FigureUnit } from "../../model/offer/figure-kinds";
import { inPounds, isLikelyPay, MOST_PAY, PAY_ALLOWED, payAdvice } from "../../pay/likely-pay";
import { type DocumentOf, isOfType } from "../parsed-document";
import { didYouMean, writeInstead } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import { figuresUnder, isInRange, type LikelyRange, likelyRanges } from "./likely-ranges";
import type { Report } from "./rule";
import { checkGradeLabels, checkLadders } from "./unlikely-grades";
import { checkSteps } from "./unlikely-steps";
import { checkWordsOfRules } from "./unlikely-words";

/** A rise by more than half is a slip of the keyboard. */
const LARGEST_RISE = 1.5;
/** Hours of a full-time week in councils: 35 to 37, and 48 are the most that the law allows. */
const [SHORTEST_FULL_TIME, LONGEST_FULL_TIME] = [30, 48];
/** The longest time within which somebody who leaves pays back, and the longest notice of a change. */
const LONGEST_TIE_IN: Readonly<Partial<Record<FigureUnit, number>>> = { years: 10, months: 120 };

/** No council pays so little at once; what is given for each mile or night may be less. */
const LEAST_PAYMENT = 10;
/** The most that a figure can come to, by unit; pounds and counts are judged by what they are for. */
const MOST_OF_UNIT: Readonly<Partial<Record<FigureUnit, number>>> = {
  percent: 100,
  hours: 2_200,
  days: 366,
  weeks: 260,
  months: 240,
  years: 50,
};

/**
 * In per cent, what may well come to more than the whole of something: on death in service two to four years’ pay is paid, an
 * hour of overtime or a call-out at one and a half or twice the pay of an hour, and a day at seven times.
 */
const MOST_OF_MULTIPLES = 1_000;

const ENDS = ["minimum", "maximum"] as const;

/** Pay that no grade has, and pay that falls or rises by more than half from one day to the next. */
function checkGrade(document: DocumentOf<"grade">, report: Report): void {
  const { values } = document.data;
  for (const [index, value] of values.entries()) {
    for (const end of ENDS) {
      const amount = value[end];
      if (!isStated(amount)) continue;
      const field = `values.${index}.${end}`;
      if (!isLikelyPay(amount)) {
        report({
          rule: "unlikely-pay",
          document,
          field,
          problem: `\`${end}: ${amount}\` is not what a year of full-time work pays.`,
          allowed: PAY_ALLOWED,
          fix: payAdvice(amount),
        });
        continue;
      }
      const before = values[index - 1];
      const was = before?.[end];
      if (before === undefined || was === undefined || !isStated(was) || !isLikelyPay(was)) continue;
      if (amount > was * LARGEST_RISE || (amount < was && isSameScale(before, value))) {
        report({
          rule: "unlikely-rise",
          document,
          field,
          problem: `The ${end} ${amount < was ? "falls" : "rises"} from ${inPounds(was)} to ${inPounds(amount)}.`,
          allowed: "pay that rises, by less than half; a lower one where basis or points change with it",
          fix: "Check both amounts, and their days, against the source.",
        });
      }
    }
  }
}

/** True where two sets of pay mean the same by their ends: a lower one is then a fall. */
function isSameScale(one: GradeValue, other: GradeValue): boolean {
  const [points, others] = [one.spinalColumnPoints, other.spinalColumnPoints];
  const isSameRange = JSON.stringify(points) === JSON.stringify(others);
  return one.basis === other.basis && (isSameRange || !isStated(points) || !isStated(others));
}

/** True for a rule that gives money by itself, and not so much for each mile or night. */
function isOnePayment(rule: DocumentOf<"benefit">["data"]["rules"][number]): boolean {
  return rule.gives === "payment" && Object(rule.when).kind !== "for each";
}

function outsideRange(value: number, unit: FigureUnit, { least, most, what }: LikelyRange) {
  const meant = [10, 100, 0.1, 0.01]
    .map((factor) => Math.round(value * factor * 100) / 100)
    // Nobody gives a part of a day or of a penny, or adds one to hundreds of pounds.
    .filter(
      (one) => one >= least && one <= most && (Number.isInteger(one) || unit === "percent" || most < 10),
    );
  const [only, other] = meant;
  return {
    problem: `${value} ${unit === "percent" ? "per cent" : unit} can hardly be ${what}.`,
    allowed: `${least} to ${most}`,
    ...(only === undefined || other !== undefined
      ? { fix: "Check number and unit against the source: a point or a zero may be wrong." }
      : didYouMean(String(value), String(only))),
  };
}

/** Figures that are too large for what they count, or for what a rule does with them. */
function checkFigures(document: DocumentOf<"benefit">, highestPay: number, report: Report): void {
  const { figures, who, rules, kind } = document.data;
  const named = (fields: RegExp) => new Set(figuresUnder({ who, rules }, fields));
  const tieIns = named(/^(within|notice)$/);
  // A loan may be for a home and hang on the income of a household: it is not measured by what the council pays.
  const isOfPay = kind !== "loan";
  const weekly = named(/^weeklyHoursAtLeast$/);
  const salaries = named(/^startingSalary(AtLeast|Below)$/);
  if (typeof who?.startingSalaryAtLeast === "string") salaries.add(who.startingSalaryAtLeast);
  const payments = new Set(figuresUnder({ rules: rules.filter(isOnePayment) }, /^amount$/));
  const ranges = likelyRanges(document.data);
  const multiples = new Set([
    ...figuresUnder({ rules: rules.filter(({ gives }) => gives === "cover") }, /^amount$/),
    ...named(/^hourlyPay$/),
  ]);
  // The price of a day of leave is a share of the pay of a year: less than one in a hundred.
  const prices = named(/^price$/);
  // A band of pay in which nothing is paid is a figure of £0.
  const inBands = named(/^bands$/);
  const isPayment = (key: string) => payments.has(key) || (kind === "payment" && rules.length === 0);
  for (const [key, { value, unit }] of Object.entries(figures)) {
    if (!isStated(value)) continue;
    const finding = { rule: "unlikely-figure", document, field: `figures.${key}.value` } as const;
    const most = unit === "percent" && multiples.has(key) ? MOST_OF_MULTIPLES : MOST_OF_UNIT[unit];
    const range = ranges.get(key);
    const longest = tieIns.has(key) ? LONGEST_TIE_IN[unit] : undefined;
    if (salaries.has(key)) {
      if (unit !== "pounds" || isLikelyPay(value)) continue;
      report({
        ...finding,
        rule: "unlikely-pay",
        problem: `\`value: ${value}\` is a starting salary, and not what a year of full-time work pays.`,
        allowed: PAY_ALLOWED,
        fix: payAdvice(value),
      });
    } else if (unit === "percent" && value > 0 && value < 1 && !prices.has(key)) {
      const meant = Math.round(value * 10_000) / 100;
      report({
        ...finding,
        problem: `${value} per cent is less than one in a hundred.`,
        allowed: "1 to 100: the number before the sign for per cent",
        ...didYouMean(String(value), String(meant)),
      });
    } else if (unit === "pounds" && isOfPay && value > highestPay) {
      report({
        ...finding,
        problem: `${inPounds(value)} is more than the council pays anybody for a year.`,
        allowed: `up to ${inPounds(highestPay)}`,
        fix: "Check it against the source: a digit may be too many.",
      });
    } else if (
      unit === "pounds" &&
      value <= LEAST_PAYMENT &&
      isPayment(key) &&
      !(value === 0 && inBands.has(key))
    ) {
      report({
        ...finding,
        problem: `A payment of ${inPounds(value)} cannot be meant.`,
        allowed: `more than ${inPounds(LEAST_PAYMENT)}; \`not stated\` where the amount is not published`,
        fix: "Check it against the source: the digits behind a comma may be missing.",
      });
    } else if (range !== undefined && !isInRange(value, range)) {
      report({ ...finding, ...outsideRange(value, unit, range) });
    } else if (weekly.has(key) && value > 60) {
      report({
        ...finding,
        problem: `${value} hours are more than a week of work has.`,
        allowed: "up to 60 hours a week",
        fix: "Check it against the source: a point may be missing.",
      });
    } else if (longest !== undefined && value > longest) {
      report({
        ...finding,
        field: `figures.${key}.unit`,
        problem: `Nobody is bound for ${value} ${unit}.`,
        allowed: `up to ${longest} ${unit}`,
        ...(unit === "years" ? writeInstead("years", "months") : { fix: "Check it against the source." }),
      });
    } else if (most !== undefined && value > most) {
      report({
        ...finding,
        problem: `${value} ${unit === "percent" ? "per cent" : unit} cannot be meant.`,
        allowed: `up to ${most}`,
        fix: "Check number and unit against the source.",
      });
    }
  }
}

/** True for hours that a full week of a council can have. */
export const isFullTime = (hours: number): boolean =>
  hours >= SHORTEST_FULL_TIME && hours <= LONGEST_FULL_TIME;

/** Warns of amounts of one council that a file may hold and nobody can mean. */
export function checkAmounts(documents: CouncilDocuments, report: Report): void {
  const grades = [...documents.ofType("grade").values()];
  const published = grades.flatMap(({ data }) =>
    data.values.flatMap(({ minimum, maximum }) => [minimum, maximum].filter(isStated).filter(isLikelyPay)),
  );
  const highestPay = published.length === 0 ? MOST_PAY : Math.max(...published);
  for (const grade of grades) checkGrade(grade, report);
  checkLadders(grades, report);
  checkGradeLabels(grades, report);
  for (const document of documents.all) {
    if (!isOfType("benefit", document)) continue;
    checkFigures(document, highestPay, report);
    checkSteps(document, report);
    checkWordsOfRules(document, report);
  }
  const { council } = documents;
  const hours = council?.data.fullTimeWeeklyHours;
  if (council !== undefined && hours !== undefined && isStated(hours) && !isFullTime(hours)) {
    report({
      rule: "unlikely-figure",
      document: council,
      field: "fullTimeWeeklyHours",
      problem: `\`fullTimeWeeklyHours: ${hours}\` is no full-time week.`,
      allowed: `${SHORTEST_FULL_TIME} to ${LONGEST_FULL_TIME} hours`,
      fix: "Check it against the source: a digit or a point may be missing.",
    });
  }
}
