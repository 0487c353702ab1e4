import type { CalculatorAnswer } from "../../calculator/answer";
import { salarySentence } from "../../calculator/answer-words";
import { laterPayWords } from "../../calculator/pay-over-time";
import { paymentWords } from "../../calculator/payments-in-hand-words";
import { calculatorAddress } from "../../calculator/read-calculator";
import type { NoTakeHome, TakeHomeAnswer } from "../../calculator/take-home-answer";
import { figuresWords } from "../../calculator/take-home-basis";
import { addDays, type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { noticeWords } from "../../catalogue/notice";
import { formatPounds } from "../../money/format";
import {
  amountOfEntry,
  entryName,
  isExact,
  isMoney,
  lastDay,
  type MoneyEntry,
  occasionWords,
  rulePathOf,
  sentence,
  type When,
  whenWords,
} from "../../offers";
import { absolute } from "../../site/routes";
import { calendarFile, dateArray, revision, type StampedEvent } from "../calendar-file";

/** Most days of an event: a longer one would fill a calendar, and is put on its first day only. */
const LONGEST_SHOWN_DAYS = 31;

interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days of an entry's events; none where it has no date. */
function daysOf(when: When): Days | undefined {
  switch (when.kind) {
    case "day":
      return { from: when.on, to: when.on };
    case "on or after":
      return { from: when.from, to: when.from };
    case "undated":
      return undefined;
    case "period":
      return daysBetween(when.from, when.to) < LONGEST_SHOWN_DAYS
        ? { from: when.from, to: when.to }
        : { from: when.from, to: when.from };
  }
}

const STATUS_WORDS = {
  certain: "Certain under the rule as it is published",
  possible: "Possible, not certain",
  "not stated": "The amount is not published",
} as const;

/** How an amount stands to tax. */
function taxWords({ taxFree }: MoneyEntry): string {
  return taxFree === "all" ? "Paid without tax." : "Before tax.";
}

interface Marked {
  readonly entry: MoneyEntry;
  readonly days: Days;
  readonly amount: string;
}

/** Monthly payments have an event at the end of each month, all others one. */
function marked(entry: MoneyEntry): readonly Marked[] {
  if (entry.months.length > 0) {
    return entry.months.map(({ to, when, amount }) => {
      const day = lastDay(when) ?? to;
      const words = isExact(entry.amount) ? formatPounds(amount) : `up to ${formatPounds(amount)}`;
      return { entry, days: { from: day, to: day }, amount: words };
    });
  }
  const days = daysOf(entry.when);
  return days === undefined ? [] : [{ entry, days, amount: amountOfEntry(entry) }];
}

/**
 * The days on which something is paid, as an iCalendar file (RFC 5545) of all-day events, published as RFC 5546 has it. A
 * payment keeps its UID when figures or days change, and each file has later stamps and a higher SEQUENCE than the one
 * before it, so that a calendar that imports it moves the entry. Payments without a date are left out.
 * @param made when the file is made: a moment as ISO text
 * @param origin where the site is reached, without a trailing slash
 * @param takeHome what of the payments lands in the account
 */
export function paymentsCalendar(
  answer: CalculatorAnswer,
  made: string,
  origin: string,
  takeHome?: TakeHomeAnswer | NoTakeHome,
): string | undefined {
  const moment = Date.parse(made);
  const { state, timeline } = answer;
  const { role } = state;
  const address = absolute(origin, calculatorAddress(state));
  const seen = new Map<string, number>();
  const assumed =
    state.start === undefined
      ? [`You told us no start: this is worked out from ${formatDay(timeline.start)}.`]
      : [];
  const salary =
    answer.pay.starting === undefined
      ? []
      : [
          `Full-time salary: ${sentence(salarySentence(answer))} Pay later: ${sentence(laterPayWords(answer.pay, role))}`,
        ];
  const inHand = (entry: MoneyEntry): readonly string[] => {
    if (takeHome === undefined || "why" in takeHome) return [];
    return takeHome.payments
      .filter((payment) => payment.entry === entry)
      .map((payment) => {
        const words = paymentWords(payment, role.council.shortName);
        return `Estimate with ${figuresWords(takeHome)}: ${words}`;
      });
  };
  const events = timeline.entries
    .filter(isMoney)
    .flatMap(marked)
    .map(({ entry, days, amount }): StampedEvent => {
      const place = [
        role.council.slug,
        role.slug,
        entry.rule.benefit,
        rulePathOf(entry.rule.path).replace(".", "-"),
      ].join(".");
      const count = (seen.get(place) ?? 0) + 1;
      seen.set(place, count);
      const open = entry.status === "certain" ? "" : "Possible: ";
      return {
        uid: `${place}.${count}@${new URL(origin).host}`,
        timestamp: moment,
        lastModified: moment,
        sequence: revision(moment),
        title: `${open}${entryName(entry)}, ${amount}`,
        start: dateArray(days.from),
        end: dateArray(addDays(days.to, 1)),
        description: [
          `${STATUS_WORDS[entry.status]}. ${taxWords(entry)} ${sentence(whenWords(entry.when, timeline.names))} ${sentence(occasionWords(entry.occasion, timeline.names))}`,
          entry.rule.words,
          ...inHand(entry),
          ...salary,
          ...assumed,
          noticeWords(role.council),
          address,
        ].join("\n"),
        status: entry.status === "certain" ? "CONFIRMED" : "TENTATIVE",
        transp: "TRANSPARENT",
        busyStatus: "FREE",
        url: address,
      };
    });
  if (events.length === 0) return undefined;
  return calendarFile(events, {
    product: "Offer calculator",
    name: `${role.name}, ${role.council.shortName}: payments on top of salary`,
  });
}
