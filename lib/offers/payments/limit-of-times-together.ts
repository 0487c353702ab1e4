import type { MoneyEntry } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { firstDay, inOrder, lastDay, type Outcome } from "../entries/outcome";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { OfferBenefit } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { TIME_RANK } from "../times/due";
import { timesOf, YEARS_COUNTED } from "../times/times-counted";

/** The limit of how many payments of a benefit there are, whichever of its rules they are of. */
export type LimitOfTimes = Extract<OfferBenefit["inAllAtMost"], { readonly kind: "times in each" }>;

/** How many payments an entry stands for. What is paid by the month is not counted, nor is a rate of which nobody has told how many. */
function timesIn({ months, isForOne, occasion }: MoneyEntry): number {
  if (months.length > 0 || isForOne) return 0;
  return occasion.kind === "whenever" ? occasion.times : 1;
}

/** How many payments have come in a month or year, and how many may have. */
interface Used {
  readonly surely: number;
  readonly perhaps: number;
}
const UNUSED: Used = { surely: 0, perhaps: 0 };

/** The payments of each month or year, as far as they have been counted in order of time. */
class Counter {
  readonly #used = new Map<string, Used>();

  constructor(
    private readonly counted: LimitOfTimes["in"],
    private readonly start: Subject["start"],
    /** Payments without a day, any of which may come before any other. */
    private readonly undated: number,
  ) {}

  /** The months or years in which a payment may come: several readings of a year, or the ends of the time in which it falls. */
  #timesOf({ when }: MoneyEntry): readonly string[] {
    const ends = [firstDay(when), lastDay(when)].flatMap((day) => (day === undefined ? [] : [day]));
    return [...new Set(ends.flatMap((day) => timesOf(day, this.counted, this.start)))];
  }

  /** Whether so many have come before a payment: in every reading, or perhaps. */
  isUsedUp(entry: MoneyEntry, most: number): "yes" | "perhaps" | "no" {
    const used = this.#timesOf(entry).map((time) => this.#used.get(time) ?? UNUSED);
    if (used.every(({ surely }) => surely >= most)) return "yes";
    return used.some(({ perhaps }) => perhaps + this.undated >= most) ? "perhaps" : "no";
  }

  add(entry: MoneyEntry, isSure: boolean): void {
    const times = this.#timesOf(entry);
    // In each reading of the year one time is meant: of two, nobody knows in which of them it falls.
    const isInOne = times.length === (this.counted === "not stated" ? YEARS_COUNTED.length : 1);
    for (const time of times) {
      const { surely, perhaps } = this.#used.get(time) ?? UNUSED;
      const more = timesIn(entry);
      this.#used.set(time, { surely: surely + (isSure && isInOne ? more : 0), perhaps: perhaps + more });
    }
  }
}

/**
 * Keeps the first so many payments of each month or year, in order of time, whichever rules they are of. What comes after as
 * many which may come is in doubt; so is what has no day, where there may be more than that of it.
 */
export function withinTimesTogether(
  { times, in: counted }: LimitOfTimes,
  { entries, reasons }: Outcome<MoneyEntry>,
  { citing, start }: Subject,
): Outcome<MoneyEntry> {
  if (!isPublished(times)) {
    const gap = { about: "most times", verb: "paid" } as const;
    const doubt: Doubt = { kind: "not stated", key: `${citing}.inAllAtMost`, gap };
    return { entries: entries.map((entry) => inDoubt(entry, [doubt])), reasons };
  }
  const most = times.value;
  const doubt: Doubt = {
    kind: "not promised",
    reservation: { why: "times used up", times: most, in: counted },
  };
  const isUndated = (entry: MoneyEntry) => firstDay(entry.when) === undefined;
  const undated = entries.filter(isUndated).reduce((sum, entry) => sum + timesIn(entry), 0);
  const all = entries.reduce((sum, entry) => sum + timesIn(entry), 0);
  const counter = new Counter(counted, start, undated);
  const kept = inOrder(entries).flatMap((entry): readonly MoneyEntry[] => {
    if (timesIn(entry) === 0) return [entry];
    if (isUndated(entry)) return [all > most ? inDoubt(entry, [doubt]) : entry];
    const isUsedUp = counter.isUsedUp(entry, most);
    if (isUsedUp === "yes") return [];
    counter.add(entry, isUsedUp === "no" && entry.comes === "surely");
    return [isUsedUp === "perhaps" ? inDoubt(entry, [doubt]) : entry];
  });
  const usedUp: Reason = { cause: { kind: "times reached", times }, rank: TIME_RANK };
  return { entries: kept, reasons: kept.length < entries.length ? [...reasons, usedUp] : reasons };
}
