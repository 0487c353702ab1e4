import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import type { Catalogue, Council, Figure, Grade, PageReference, Pay } from "../catalogue/types";
import { isStated, NOT_STATED, type NotStated } from "../model/not-stated";
import type { FigureUnit } from "../model/offer/figure-kinds";
import { formatPounds } from "../money/format";

/** A figure of one version: what a council publishes for one thing from one day on. */
export interface FigureValue {
  readonly label: string;
  readonly from: CalendarDate | string | NotStated;
  /** As a reader sees it. */
  readonly text: string;
  /** Pounds are pence; every other unit is the number as typed. */
  readonly value: number | NotStated;
  readonly unit: FigureUnit;
  /** The pages on which it stands; their data files hold it too. */
  readonly pages: readonly PageReference[];
}

/** A figure that a change moves, brings or takes away. */
export interface FigureChange {
  /** `grade-8.maximum` or `welcome-payment.amount`. */
  readonly id: string;
  readonly council: string;
  readonly before: FigureValue | undefined;
  readonly after: FigureValue | undefined;
  /** Both none where one of the two is not a number, or the unit is another. */
  readonly difference: number | undefined;
  readonly percent: number | undefined;
}

/** Every page that names the pay of a grade: those of its roles, and those that cite it. */
function pagesOf(grade: Grade, figures: readonly Figure[]): readonly PageReference[] {
  const roles = grade.roles.map(({ address, name }) => ({ address, title: name }));
  const citing = figures
    .filter(({ owner }) => owner.address === grade.address)
    .flatMap(({ usedOn, owner }) => [owner, ...usedOn]);
  return [...new Map([...roles, ...citing].map((page) => [page.address, page])).values()];
}

type End = "minimum" | "maximum";

function endOfPay(grade: Grade, pay: Pay, end: End, pages: readonly PageReference[]): FigureValue {
  const value = pay[end];
  return {
    label: `${end === "minimum" ? "Lowest" : "Highest"} salary a year, ${grade.name}`,
    from: pay.from,
    text: isStated(value) ? formatPounds(value) : NOT_STATED,
    value,
    unit: "pounds",
    pages,
  };
}

/** The pay of a grade from each day on, by a key that holds the day: a rise that is added is a figure of its own. */
function payValues(
  grade: Grade,
  figures: readonly Figure[],
): readonly (readonly [key: string, FigureValue])[] {
  const pages = pagesOf(grade, figures);
  return grade.history.flatMap((pay) =>
    (["minimum", "maximum"] as const).map(
      (end) => [`${grade.slug}.${end} ${pay.from}`, endOfPay(grade, pay, end, pages)] as const,
    ),
  );
}

function otherValue({ label, effective, text, value, unit, owner, usedOn }: Figure): FigureValue {
  const pages = [...new Map([owner, ...usedOn].map((page) => [page.address, page])).values()];
  return { label, from: effective, text, value, unit, pages };
}

function valuesOf({ figures, grades }: Council): ReadonlyMap<string, FigureValue> {
  const ofGrades = new Set(grades.map(({ address }) => address));
  return new Map([
    ...grades.flatMap((grade) => payValues(grade, figures)),
    ...figures
      .filter(({ owner }) => !ofGrades.has(owner.address))
      .map((figure) => [figure.id, otherValue(figure)] as const),
  ]);
}

function figureChange(
  key: string,
  council: string,
  before: FigureValue | undefined,
  after: FigureValue | undefined,
): FigureChange {
  const [id = key] = key.split(" ");
  const numbers = before?.unit === after?.unit ? [before?.value, after?.value] : [];
  const [from, to] = numbers.map((value) => (value === NOT_STATED ? undefined : value));
  const difference = from === undefined || to === undefined ? undefined : to - from;
  const percent = difference === undefined || !from ? undefined : (difference / from) * 100;
  return { id, council, before, after, difference, percent };
}

/** True where a figure is there and says nothing: one that is new and not stated changes nothing for anybody. */
function isSilent(figure: FigureValue | undefined): boolean {
  return figure === undefined || figure.value === NOT_STATED;
}

/** The figure at a key; of pay from a day on that a version does not have, the pay that is in force on that day in it. */
function valueAt(values: ReadonlyMap<string, FigureValue>, key: string): FigureValue | undefined {
  const there = values.get(key);
  const [id = "", day] = key.split(" ", 2);
  if (there !== undefined || day === undefined || readCalendarDate(day) === undefined) return there;
  const inForce = [...values].filter(
    ([other, { from }]) => other.startsWith(`${id} `) && (!isStated(from) || from < day),
  );
  return inForce.at(-1)?.[1];
}

/** Every figure of a council that differs, from before to after; those of a council that only one version has are left out. */
export function figureChanges(before: Catalogue, after: Catalogue): readonly FigureChange[] {
  return after.councils.flatMap((council) => {
    const earlier = before.councils.find(({ slug }) => slug === council.slug);
    if (earlier === undefined) return [];
    const [old, present] = [valuesOf(earlier), valuesOf(council)];
    const keys = new Set([...old.keys(), ...present.keys()]);
    return [...keys]
      .filter((key) => {
        const [one, other] = [valueAt(old, key), valueAt(present, key)];
        const isInBoth = old.has(key) && present.has(key);
        return (
          !(isSilent(one) && isSilent(other)) &&
          (one?.text !== other?.text || (isInBoth && one?.from !== other?.from))
        );
      })
      .map((key) => figureChange(key, council.shortName, valueAt(old, key), valueAt(present, key)));
  });
}
