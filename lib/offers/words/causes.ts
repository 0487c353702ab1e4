import { formatPounds } from "../../money/format";
import type { AmountCause, Cause } from "../reasons/reason";
import type { Names } from "../rules/offer";
import { because, type CauseWords } from "./cause-words";
import { counted } from "./lists";
import { payCauseWords, personCauseWords } from "./person-causes";
import { timesWords } from "./quantities";
import { timeCauseWords } from "./time-causes";

function amountCauseWords(cause: AmountCause, names: Names): CauseWords {
  switch (cause.kind) {
    case "before the first step": {
      const first = `${counted(cause.first, "year")} of service`;
      const served = counted(cause.years, "complete year");
      return because(`it starts after ${first}, and you will have served ${served} by then`, first);
    }
    case "after the last step":
      return because(`it gives nothing after ${counted(cause.years, "complete year")} of service`);
    case "below the first step": {
      const least = counted(cause.least, "year");
      return because(
        `${counted(cause.years, "year")} qualified is less than ${least}`,
        `${least} since qualifying`,
      );
    }
    case "no amount":
      return because(`it has no amount for the ${cause.by}`, `another ${cause.by}`);
    case "no leave":
      return because(`it gives no leave for the ${cause.by}`);
    case "leave in paid weeks":
      return because("people in term time have it in the weeks that they are paid for");
    case "no leave for this service":
      return because("it gives no leave for these years of service");
    case "extra leave later":
      return because("the first comes after the first year");
    case "limit reached":
      return because(`the most in all, ${formatPounds(cause.limit)}, has been reached`);
    case "times reached":
      return because(`it is paid at most ${timesWords(cause.times, names)}`);
    case "above the last band":
      return because("the pay is above the highest for which it is given");
    case "paid as much":
      return because(`the salary is ${formatPounds(cause.salary)} or more already`);
    case "another instead":
      return because(`${cause.other} is given instead`);
    case "nothing to count":
      return because(
        `${names.council} names it and publishes ${cause.hasFigures ? "nothing that can be counted for you" : "no figure or rule to count"}`,
      );
  }
}

/** Why somebody gets nothing, and what would change it. */
export function causeWords(cause: Cause, names: Names): CauseWords {
  switch (cause.kind) {
    case "role":
    case "grade":
    case "grade beyond":
    case "place":
    case "registration":
    case "answer":
    case "contract":
    case "contract too short":
    case "too few years qualified":
    case "too many years qualified":
    case "assessed year":
    case "standing":
    case "back too soon":
    case "left out":
      return personCauseWords(cause, names);
    case "salary below":
    case "salary not below":
    case "scale point":
    case "scale points of the grade":
    case "hours below":
      return payCauseWords(cause, names);
    case "before the first step":
    case "after the last step":
    case "below the first step":
    case "no amount":
    case "no leave":
    case "leave in paid weeks":
    case "no leave for this service":
    case "extra leave later":
    case "limit reached":
    case "times reached":
    case "above the last band":
    case "paid as much":
    case "another instead":
    case "nothing to count":
      return amountCauseWords(cause, names);
    default:
      return timeCauseWords(cause, names);
  }
}
