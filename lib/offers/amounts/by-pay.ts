import type { CalendarDate } from "../../calendar/calendar-date";
import { type Pence, pounds } from "../../money/pence";
import { actualSalary, amountOf } from "../../pay/salary";
import { UNANSWERED } from "../person/circumstances";
import { type Subject, salaryOn, shareOn } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Amount } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { oneOfValues } from "./amount-in-doubt";
import { nothing, type Valued } from "./valued";

type ByPay = Extract<Amount, { kind: "by pay" }>;

/** Some bands of pay, by their number, and why nobody can say which of them it is. */
interface Bands {
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Doubt[];
}

/**
 * What an amount comes to that differs with the pay of a day.
 * @param path where the amount stands in its benefit's file
 * @param valued works out the amount of a band, which stands at the path that it is given
 */
export function byPay(
  amount: ByPay,
  { subject, at }: { readonly subject: Subject; readonly at: CalendarDate },
  path: string,
  valued: (amount: Amount, path: string) => Valued,
): Valued {
  const { from, to, doubts } = bandsOf(amount, subject, at);
  const values: Valued[] = [];
  for (let index = from; index <= to; index += 1) {
    const band = amount.bands[index];
    values.push(
      band === undefined
        ? aboveLastBand(amount, subject, path)
        : valued(band.amount, `${path}.byPay.${index}.amount`),
    );
  }
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : oneOfValues(values, doubts, path);
}

/**
 * Nothing, for pay above the last band. Where a band raises pay to the next point of a scale, an award has moved the points too: of
 * whoever began within the bands it is not published what they get then.
 */
function aboveLastBand({ bands, payReads }: ByPay, subject: Subject, path: string): Valued {
  const { startingSalary } = subject.circumstances;
  const raises = bands.some(({ amount }) => amount.kind === "rise to");
  const hasBegunWithin =
    startingSalary !== UNANSWERED &&
    payReads === "full-time pay" &&
    bandsFor(bands, amountOf(startingSalary), subject.citing).to < bands.length;
  return raises && hasBegunWithin
    ? { is: "not stated", doubts: [], path }
    : nothing({ kind: "above the last band" });
}

/** The bands that somebody's pay may be in; the number of bands stands for pay above the last. */
function bandsOf({ bands, payReads }: ByPay, subject: Subject, at: CalendarDate): Bands {
  const { circumstances, citing } = subject;
  const salary = salaryOn(subject, at);
  if (salary === UNANSWERED) {
    const last = bands.at(-1)?.upTo === undefined ? bands.length - 1 : bands.length;
    return { from: 0, to: last, doubts: [{ kind: "unanswered", question: "startingSalary" }] };
  }
  const inFull = bandsFor(bands, amountOf(salary), citing);
  if (payReads === "full-time pay") return inFull;
  // Pay for fewer hours is at most full-time pay.
  if (circumstances.hours === UNANSWERED)
    return { ...inFull, from: 0, doubts: [...inFull.doubts, { kind: "unanswered", question: "hours" }] };
  const inHand = bandsFor(bands, amountOf(actualSalary(salary, shareOn(subject, at))), citing);
  const threshold = bands[inHand.from]?.upTo;
  if (payReads === "actual pay" || threshold === undefined || inHand.from === inFull.from) return inHand;
  const gap = { about: "meaning of a salary", threshold } as const;
  const reading: Doubt = { kind: "not stated", key: `${citing}.payReads`, gap };
  return { from: inHand.from, to: inFull.to, doubts: [...inHand.doubts, ...inFull.doubts, reading] };
}

/** The bands that a pay may be in: several where the end of one is not published. */
function bandsFor(bands: ByPay["bands"], pay: Pence, citing: string): Bands {
  const isIn = ({ upTo }: ByPay["bands"][number]) =>
    upTo === undefined || (isPublished(upTo) && pay <= pounds(upTo.value));
  const first = bands.findIndex((band) => isIn(band) || !isPublishedEnd(band));
  const last = bands.findIndex(isIn);
  const [from, to] = [first, last].map((index) => (index < 0 ? bands.length : index));
  const range = { from: from ?? 0, to: to ?? 0 };
  if (range.from === range.to) return { ...range, doubts: [] };
  const gap = { about: "salary needed" } as const;
  return { ...range, doubts: [{ kind: "not stated", key: `${citing}.byPay`, gap }] };
}

function isPublishedEnd({ upTo }: ByPay["bands"][number]): boolean {
  return upTo === undefined || isPublished(upTo);
}
