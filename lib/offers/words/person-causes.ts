import { formatPounds } from "../../money/format";
import type { PayCause, PersonCause } from "../reasons/reason";
import type { Names } from "../rules/offer";
import { because, type CauseWords } from "./cause-words";
import { allOf, anyOf, counted } from "./lists";
import { gradeName, placeName, roleName, rolePlural } from "./names";
import { bareWords } from "./quantities";
import { ASSESSED_YEAR_WORDS, groupWords } from "./who";

/** Why who somebody is, or is not, leaves them out. */
export function personCauseWords(cause: PersonCause, names: Names): CauseWords {
  switch (cause.kind) {
    case "role": {
      const plural = allOf(cause.wanted.map((slug) => rolePlural(names, slug)));
      const one = anyOf(cause.wanted.map((slug) => roleName(names, slug)));
      const other = rolePlural(names, cause.role);
      // Two roles may have the same name.
      const isNamedAlike = cause.wanted.some((slug) => rolePlural(names, slug) === other);
      const reason = isNamedAlike
        ? `it is for other posts of ${plural}`
        : `it is for ${plural}, not for ${other}`;
      return because(reason, isNamedAlike ? undefined : `the role of ${one}`);
    }
    case "grade": {
      const wanted = anyOf(cause.wanted.map((slug) => gradeName(names, slug)));
      return because(`${gradeName(names, cause.grade)} is not ${wanted}`, `a role on ${wanted}`);
    }
    case "grade beyond": {
      const limit = gradeName(names, cause.limit);
      const within = cause.beyond === "below" ? "above" : "below";
      return because(
        `${gradeName(names, cause.grade)} is ${cause.beyond} ${limit}`,
        `a role on ${limit} or ${within}`,
      );
    }
    case "place": {
      const places = cause.wanted.map((slug) => placeName(names, slug));
      return because(`it is for people in ${allOf(places)}`, `a job in ${anyOf(places)}`);
    }
    case "registration":
      return because(`it is for people registered with ${cause.body}`, `registration with ${cause.body}`);
    case "answer": {
      const { question, wanted } = cause;
      const given = wanted === "yes" ? "no" : "yes";
      return because(`the answer to “${question}” is ${given}`, `the answer ${wanted} to “${question}”`);
    }
    case "contract":
      return because(
        `it is not for ${cause.contract} contracts`,
        `one of these contracts: ${anyOf(cause.wanted)}`,
      );
    case "contract too short": {
      const least = bareWords(cause.least);
      return because(
        `a contract of ${counted(cause.months, "month")} is shorter than ${least}`,
        `a contract of ${least} or more`,
      );
    }
    case "too few years qualified": {
      const least = counted(cause.least, "year");
      return because(
        `${counted(cause.years, "year")} qualified is less than ${least}`,
        `${least} or more since qualifying`,
      );
    }
    case "too many years qualified": {
      const below = counted(cause.below, "year");
      return because(
        `${counted(cause.years, "year")} qualified is not less than ${below}`,
        `less than ${below} since qualifying`,
      );
    }
    case "assessed year":
      return cause.wanted === "passed"
        ? because(
            "the assessed and supported year is not passed by then",
            "passing the assessed and supported year",
          )
        : because(`it is for people ${ASSESSED_YEAR_WORDS[cause.wanted]}`);
    case "standing":
      return cause.wanted === "new starter"
        ? because("it is for people who are new to the council", "starting as somebody new to the council")
        : because("it is for people who already work for the council");
    case "back too soon": {
      const gap = bareWords(cause.gap);
      return because(
        `coming back ${counted(cause.months, "month")} after leaving is within ${gap}`,
        `${gap} or more since leaving the council`,
      );
    }
    case "left out":
      return because(`it is not for ${groupWords(cause.who, names)}`);
  }
}

/** Why pay or hours leave somebody out. */
export function payCauseWords(cause: PayCause, names: Names): CauseWords {
  switch (cause.kind) {
    case "salary below":
    case "salary not below": {
      const salary = `${cause.isActual ? "actual " : ""}starting salary ${formatPounds(cause.salary)}`;
      const limit = formatPounds(cause.limit);
      return cause.kind === "salary below"
        ? because(`${salary} is below ${limit}`, `a starting salary of ${limit} or more`)
        : because(`${salary} is not below ${limit}`, `a starting salary below ${limit}`);
    }
    case "scale point":
      return because(`scale point ${cause.point} is ${cause.beyond} ${cause.limit}`, pointNeeded(cause));
    case "scale points of the grade": {
      const grade = gradeName(names, cause.grade);
      const ends = cause.beyond === "below" ? "ends" : "begins";
      return because(
        `${grade} ${ends} at scale point ${cause.point}, ${cause.beyond} ${cause.limit}`,
        pointNeeded(cause),
      );
    }
    case "hours below": {
      const least = counted(cause.least, "hour");
      // Hours and hundredths, cut off: an average of the year, rounded, could reach what it is below.
      const hours = Math.floor(cause.hours * 100) / 100;
      return because(`${counted(hours, "hour")} a week is below ${least}`, `${least} a week or more`);
    }
  }
}

function pointNeeded({
  limit,
  beyond,
}: Extract<PayCause, { readonly kind: "scale point" | "scale points of the grade" }>): string {
  return `scale point ${limit} or ${beyond === "below" ? "above" : "below"}`;
}
