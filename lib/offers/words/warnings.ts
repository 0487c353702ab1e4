import { ruleNumberOf } from "../rules/rule-path";
import type { QuestionPlace, Warning } from "../warnings/warning";
import { allOf } from "./lists";

/** A warning for an editor. */
export interface WarningWords {
  /** What is probably not meant, in one sentence with what was written. */
  readonly problem: string;
  readonly allowed: string;
  readonly fix: string;
}

const BOTH_MEANT = "write `severalRules: all of them` if both are meant";

/** A rule as an editor counts it: `rules.0` is the first. */
function ruleNumber(path: string): string {
  return `rule ${ruleNumberOf(path)}`;
}

/** Puts a warning into words. One without words does not compile. */
export function warningWords(warning: Warning): WarningWords {
  switch (warning.rule) {
    case "rules-both-pay":
      if ("elsewhere" in warning)
        return {
          problem: `Some people get this annual leave and that of \`${warning.elsewhere}\`: each is all the leave of a year, and they add up.`,
          allowed: "annual leave in one file, or for other people in each",
          fix: "Keep one of them, say in `who` or `except` whom each is for, or write `gives: extra leave` for what comes on top.",
        };
      return {
        problem: `Some people get both ${ruleNumber(warning.first)} and ${ruleNumber(warning.second)}, which fall due at the same time.`,
        allowed: "rules of which one person gets one, or `severalRules`",
        fix: `Write \`severalRules: the first that applies\` beside \`rules\`, with the rule for fewer people first; ${BOTH_MEANT}.`,
      };
    case "nobody-included":
      return nobodyWords(warning);
    case "never-pays":
      return neverPaysWords(warning.because);
    case "question-without-effect":
      return { problem: `\`key: ${warning.key}\`: ${QUESTION_PLACES[warning.where]}`, ...QUESTION_ADVICE };
  }
}

function nobodyWords({
  whose,
  conditions,
}: Extract<Warning, { readonly rule: "nobody-included" }>): WarningWords {
  const named = allOf(conditions.map((name) => `\`${name}\``));
  if (whose === "benefit")
    return {
      problem: `Nobody can meet all the conditions of this benefit: ${named}.`,
      allowed: "conditions that somebody can meet all at once",
      fix: "Correct or take out one of them; those of which one is enough stand under `anyOf`.",
    };
  return {
    problem: `Nobody can meet the conditions of this rule (${named}) and those of the benefit all at once.`,
    allowed: "conditions that some of those meet whom the benefit is for",
    fix: "Correct or take out one of them, or add these people to the `who` of the benefit.",
  };
}

type Because = Extract<Warning, { readonly rule: "never-pays" }>["because"];

function neverPaysWords(because: Because): WarningWords {
  switch (because.kind) {
    case "nothing given":
      return {
        problem: `\`${because.figure}\` is 0, so that this rule never gives anything.`,
        allowed: "a figure above 0, or `not stated`",
        fix: "Correct the figure, or take the rule out.",
      };
    case "stops before":
      return {
        problem: `\`${because.field}\` ends this rule before anything falls due, so that it never gives anything.`,
        allowed: "an end after the first time that `when` names",
        fix: `Correct \`${because.field}\` or \`when\`.`,
      };
    case "not then":
      return {
        problem: `Nobody meets \`${because.field}\` at the time from which this rule counts or at which it pays, so that it never gives anything.`,
        allowed: "conditions that somebody meets at the time that `when` and `serviceFrom` name",
        fix: `Correct \`${because.field}\`, or the time; where the condition is one of the start, write \`judged: starting\` beside it.`,
      };
    case "out of force":
      return {
        problem: `On ${because.day} nobody can be included, so that this rule never gives anything.`,
        allowed: "a day between those that `from`, `until` and `who` name",
        fix: "Correct the days.",
      };
    case "never first":
      return {
        problem: `This rule never counts: ${ruleNumber(because.earlier)} is for everyone, and only the first that applies counts.`,
        allowed: "the rule for everyone last",
        fix: `Put this rule above ${ruleNumber(because.earlier)}, or say there who it is for. Where people get both, write one of the two as a benefit of its own.`,
      };
    case "gives way":
      return {
        problem: `Whoever could get this benefit gets \`${because.to}\`, to which it gives way, so that it never gives anything.`,
        allowed: "benefits that some people do not get",
        fix: "Take the name out here, and write `notWith` in the other benefit if that one gives way.",
      };
  }
}

const QUESTION_PLACES: Readonly<Record<QuestionPlace, string>> = {
  "left out already":
    "`except` leaves out people whom `answers` leave out already, so that the answer changes nothing here.",
  "either answer": "`anyOf` holds for either answer, so that the answer changes nothing.",
  "rules alike": "two rules give the same for either answer, so that the answer changes nothing.",
};
const QUESTION_ADVICE = {
  allowed: "questions whose answer makes a difference",
  fix: "Take the question out, or correct what one of the answers leads to.",
};
