import { formatDay } from "../../calendar/format-day";
import type { Reservation } from "../reasons/doubt";
import type { Names } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { counted } from "./lists";
import { bareWords } from "./quantities";
import { timeCountedWords } from "./schedules";
import { reviewWords } from "./strings";

const BACK = {
  "in proportion":
    "the part of it for the hours that fall away is paid back, or less where the time to stay is partly over",
  "all of it": "all of it is paid back, or less where the time to stay is partly over",
  "not stated": "some of it may have to be paid back",
} as const;

/** Why something is only possible although the council has said its part, as a fragment. */
export function reservationWords(reservation: Reservation, { council }: Names): string {
  switch (reservation.why) {
    case "years of service open":
      return "the amount hangs on the years of service by then";
    case "years qualified open": {
      const { least, most } = reservation;
      return `by then it may be ${least} or ${counted(most, "whole year")} since you qualified`;
    }
    case "inexact figure": {
      const { figure } = reservation;
      return figure.qualifier === "up to"
        ? `it is up to ${bareWords(figure)}, and may be less`
        : `it is ${figure.qualifier} ${bareWords(figure)}, not exactly that`;
    }
    case "contract ends":
      return `your contract ends on ${formatDay(reservation.on)} unless it is extended`;
    case "award not agreed":
      return "it is more if a pay award is agreed that is offered";
    case "discretionary":
      return `${council} decides each time whether to pay it`;
    case "under review": {
      const { notice } = reservation.promise;
      const [often = "from time to time"] = reviewWords(reservation.promise);
      const isWarned = isPublished(notice);
      const withNotice = isWarned ? `, with ${bareWords(notice)} of notice` : "";
      return `${council} reviews it ${often} and may change or end it${withNotice}`;
    }
    case "hours go down": {
      const { on, back } = reservation;
      const open = `; how much, ${council} has not said`;
      return `your hours go down on ${formatDay(on)}, and ${BACK[back]}${back === "not stated" ? open : ""}`;
    }
    case "moves out":
      return `you move on ${formatDay(reservation.on)} where it is not paid, and pay back of it what somebody pays back who leaves then`;
    case "hangs on the day":
      return "whether you get it hangs on the day on which it falls due";
    case "amount hangs on the day":
      return "how much it is hangs on the day on which it falls due";
    case "times used up":
      return reservation.in === undefined
        ? `it comes ${counted(reservation.times, "time")} at most, and may have come so often by then`
        : `no more than ${counted(reservation.times, "payment")} of all kinds together come in ${timeCountedWords(reservation.in)}, and so many may have come by then`;
    case "limit in each": {
      const { amount, in: time } = reservation.limit;
      return `no more than ${bareWords(amount)} is paid in ${timeCountedWords(time)}`;
    }
    case "years of times open":
      return `no more than ${reservation.times} of them count in one year`;
    case "open before":
      return "you may have had it already";
    case "one of several rules":
      return "only one of several parts is given";
    case "not with another":
      return `it is not given to somebody who gets ${reservation.other}`;
  }
}
