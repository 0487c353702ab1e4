import type { Names } from "../rules/offer";
import type { Problem, UnfittingFigure, UnknownName } from "../rules/problem";
import { allOf, plainNumber } from "./lists";
import { gradeName } from "./names";

/** A mistake, for an editor. */
export interface ProblemWords {
  /** One sentence with what was written. */
  readonly problem: string;
  /** The names that may stand there, or what is right in a phrase. */
  readonly allowed: readonly string[] | string;
  /** What to do, where it is more than another name. */
  readonly fix?: string;
}

/** Puts a mistake into words. One without words does not compile. */
export function problemWords(problem: Problem, names: Names): ProblemWords {
  const { written } = problem;
  switch (problem.rule) {
    case "unknown-figure":
    case "unknown-reference":
      return { allowed: problem.names, ...unknownWords(written, problem) };
    case "unfitting-figure":
      return unfittingWords(written, problem);
    case "circular-benefits":
      return circleWords(problem.circle);
    case "two-questions":
      return {
        problem: `\`key: ${written}\` asks “${problem.question}”, and elsewhere it asks “${problem.elsewhere}”.`,
        allowed: "the same words for the same key, or another key",
      };
    case "shares-above-whole":
      return problem.of === "tax"
        ? {
            problem: `${written} of what is paid would be free of tax, more than the whole.`,
            allowed: "a share of 100% or less",
          }
        : {
            problem: `The shares of the instalments come to ${written}, more than the whole.`,
            allowed: "shares that come to 100% or less",
          };
    case "shares-below-whole":
      return {
        problem: `The shares of the instalments come to ${written}, less than the whole.`,
        allowed: "shares that come to 100%, or figures whose value is `not stated`",
      };
    case "time-without-option":
      return {
        problem:
          "Every option has a `when` of its own, so that the `when` of the choice would count for nothing.",
        allowed: "an option without `when`, which has the time of the choice",
        fix: "Write the time of one option as the `when` of the choice, and leave it out there. That people choose again after some years is for the text.",
      };
    case "repay-steps-order":
      return {
        problem: `The step of \`${written}\` is not longer than the step before it, so that it would never count.`,
        allowed: "steps from the shortest time to the longest",
      };
    case "days-reversed":
      return {
        problem: `\`startedUntil: ${written}\` is before \`startedFrom: ${problem.startedFrom}\`, so that nobody could be meant.`,
        allowed: "`startedFrom` on or before `startedUntil`",
      };
    case "grades-without-order": {
      const others = allOf(problem.unclear.map((grade) => gradeName(names, grade)));
      const are = problem.unclear.length === 1 ? "is" : "are";
      return {
        problem: `\`${problem.bound}: ${written}\`: their published pay does not say whether ${others} ${are} below or above ${gradeName(names, written)}.`,
        allowed: "grades that all have published pay, no one's within another's",
        fix: "Name each grade that is meant: `grades: […]`.",
      };
    }
    case "grades-reversed":
      return {
        problem: `\`gradeAtLeast: ${written}\` is above \`gradeAtMost: ${problem.most}\`, so that nobody could be meant.`,
        allowed: "`gradeAtLeast` on or below `gradeAtMost`",
        fix: `Write \`gradeAtLeast: ${problem.most}\` and \`gradeAtMost: ${written}\`.`,
      };
  }
}

function unknownWords(written: string, { because, kind }: UnknownName): Omit<ProblemWords, "allowed"> {
  const whose = kind === "figure" ? "this benefit or its scheme" : "this council";
  switch (because) {
    case "no such name":
      return { problem: `\`${written}\` is not a ${kind} of ${whose}.` };
    case "the benefit itself":
      return { problem: `\`${written}\` is this benefit itself.`, fix: "Take it out here." };
    case "service with teams":
      return {
        problem: `\`${written}\` is a service that has teams, not a team.`,
        fix: `Write \`services: [${written}]\` for everyone in it, or name its teams.`,
      };
  }
}

/** How many decimals a figure may have, in words. */
const DECIMALS: Readonly<Record<number, string>> = { 2: "two", 3: "three", 6: "six" };

function unfittingWords(written: string, { because }: UnfittingFigure): ProblemWords {
  switch (because.kind) {
    case "unit":
      return {
        problem: `\`${written}\` is in ${because.unit}, and a number of ${because.needed.join(" or ")} is needed here.`,
        allowed: because.needed,
      };
    case "number":
      return {
        problem: `\`${written}\` is ${because.value}, which is too large for ${because.unit}.`,
        allowed: `at most ${because.most}`,
      };
    case "decimals":
      return {
        problem: `\`${written}\` is ${because.value}, which has too many decimals for ${because.unit}.`,
        allowed: `at most ${DECIMALS[because.most] ?? plainNumber(because.most)} decimals`,
        fix: `Write \`value: ${Number(because.value.toFixed(because.most))}\`, where that changes nothing that is paid; or ${because.unit === "percent" ? "a fraction, such as `value: 1, outOf: 260, unit: fraction`" : "the amount in pounds to which the council rounds it"}.`,
      };
    case "no length of time":
      return {
        problem: `\`${written}\` is 0, and a length of time is needed here.`,
        allowed: "a number above 0, or `not stated`",
      };
  }
}

function circleWords(circle: readonly string[]): ProblemWords {
  const steps = circle.map((one, index) => {
    const next = circle[(index + 1) % circle.length];
    return `\`${one}\` ${index === 0 ? "gives way to" : "to"} \`${next}\``;
  });
  return {
    problem: `${steps.join(", and ")}.`,
    allowed:
      circle.length === 2
        ? "`notWith` in one of the two: the one that somebody does not get"
        : "`notWith` in all but one of them: somebody gets that one",
  };
}
