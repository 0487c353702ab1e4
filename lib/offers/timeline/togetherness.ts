import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { atLeast, atMost, NO_MONEY } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { Entry, MoneyEntry } from "../entries/entry";
import { firstDay, isMoney } from "../entries/outcome";
import type { Circumstances } from "../person/circumstances";
import { mark } from "../reasons/doubt";
import type { Verdict } from "../reasons/verdict";
import type { CitedRule, OfferBenefit } from "../rules/offer";
import type { Course } from "../times/due";
import { isFor } from "../times/eligible";
import { courseOf, verdictsOf } from "../times/rivals";
import { type Case, casesOf, possiblePeople } from "./cases";
import { groupsOf } from "./groups";

/** A course without the service of one rule. */
export type World = Omit<Course, "service">;

/** A payment that may come or not, with the number of its rule. */
export interface Open {
  readonly entry: MoneyEntry;
  readonly rule: number;
}

/** The day on which it is decided which rules apply beside the one that gives something; none where it has no day. */
export function dayOf(entry: Entry): CalendarDate | undefined {
  return isMoney(entry) ? entry.due : firstDay(entry.when);
}

function isPaid(cited: CitedRule | undefined): boolean {
  return cited?.rule.gives === "payment" || cited?.rule.gives === "reimbursement";
}

/** The least of a payment for somebody who works any hours: until they are told it is shown as for full time. */
function leastInAnyCase({ amount, doubts }: MoneyEntry): Pence {
  const hangsOnHours = doubts.some((doubt) => doubt.kind === "unanswered" && doubt.question === "hours");
  return hangsOnHours ? NO_MONEY : amount.least;
}

/** Which rules of a benefit can both give something to one person. */
export class Togetherness {
  readonly #cases = new Map<string, readonly Case[]>();
  readonly #marks = new Map<CalendarDate | undefined, string>();
  readonly #people = new Map<string, readonly Circumstances[]>();
  readonly #verdictsFor = new Map<CalendarDate | undefined, Map<Circumstances, readonly Verdict[]>>();
  #groups: readonly (readonly number[])[] | undefined;

  constructor(
    private readonly benefit: OfferBenefit,
    private readonly world: World,
  ) {}

  /** False for a payment that another one takes the place of, whatever is answered. */
  mayCome(open: Open): boolean {
    if (this.benefit.severalRules !== "the first that applies") return true;
    const earlier = this.#verdicts(dayOf(open.entry), this.world).slice(0, open.rule);
    if (earlier.every(({ is }) => is === "no")) return true;
    return this.#casesAt(open).some((rules) => rules.includes(open.rule));
  }

  /** True where nobody gets both payments, whatever is answered. */
  isNever(one: Open, other: Open): boolean {
    if (one.rule === other.rule) return false;
    const [day, otherDay] = [dayOf(one.entry), dayOf(other.entry)];
    // Each payment is decided on its day: what applies on one says nothing of another.
    if (day !== otherDay) return !this.#isForAnybody([one.rule, day], [other.rule, otherDay]);
    if (this.benefit.severalRules === "the largest") return true;
    if (day === undefined && this.#isAfter(one, other)) return true;
    return this.#casesAt(one).every((rules) => !(rules.includes(one.rule) && rules.includes(other.rule)));
  }

  /** The rules of a benefit that are for different people, whatever the days are on which they pay, with a rule. */
  groupOf(rule: number): readonly number[] {
    this.#groups ??= groupsOf(
      [...this.benefit.rules.keys()],
      (one, other) =>
        [one, other].every((each) => isPaid(this.benefit.rules[each])) &&
        !this.#isForAnybody([one, undefined], [other, undefined]),
    );
    return this.#groups.find((rules) => rules.includes(rule)) ?? [rule];
  }

  /** Whether money is paid on the day of an entry in the place of it: what is not worth money is never the largest. */
  isSmaller(entry: Entry): Verdict["is"] {
    if (this.benefit.severalRules !== "the largest" || isMoney(entry)) return "no";
    const verdicts = this.#verdicts(dayOf(entry), this.world);
    const ofMoney = verdicts.filter((_, rule) => isPaid(this.benefit.rules[rule]));
    if (ofMoney.some(({ is }) => is === "yes")) return "yes";
    return ofMoney.some(({ is }) => is === "unknown") ? "unknown" : "no";
  }

  /** Whether there may be somebody for whom one rule counts on a day and another one on its day. */
  #isForAnybody(...both: readonly (readonly [rule: number, at: CalendarDate | undefined])[]): boolean {
    const key = both.map(([, at]) => this.#markOf(at)).join(" & ");
    const verdicts = both.flatMap(([, at]) => this.#verdicts(at, this.world));
    const people = this.#people.get(key) ?? [...possiblePeople(this.benefit, verdicts, this.world.subject)];
    this.#people.set(key, people);
    return people.some((who) => both.every(([rule, at]) => this.#counts(rule, at, who)));
  }

  /** Whether a rule may count on a day for somebody, with no earlier one in its place. */
  #counts(rule: number, at: CalendarDate | undefined, circumstances: Circumstances): boolean {
    const onDay = this.#verdictsFor.get(at) ?? new Map<Circumstances, readonly Verdict[]>();
    this.#verdictsFor.set(at, onDay);
    const subject = { ...this.world.subject, circumstances };
    const verdicts = onDay.get(circumstances) ?? this.#verdicts(at, { ...this.world, subject });
    onDay.set(circumstances, verdicts);
    const isAlwaysFirst = this.benefit.severalRules !== "the first that applies";
    return (
      verdicts[rule]?.is !== "no" &&
      (isAlwaysFirst || verdicts.slice(0, rule).every(({ is }) => is !== "yes"))
    );
  }

  /** True where no other rule may apply on the day of what a rule gives. That it may give nothing then makes no difference. */
  isAlone(entry: Entry, rule: number): boolean {
    return this.#verdicts(dayOf(entry), this.world).every(({ is }, index) => index === rule || is === "no");
  }

  /** How surely one of several payments of one time comes. */
  comesOf(group: readonly Open[]): MoneyEntry["comes"] {
    const [first] = group;
    if (first === undefined || group.some(({ entry }) => entry.comes === "perhaps")) return "perhaps";
    const isCovered = this.#casesAt(first).every((rules) => group.some(({ rule }) => rules.includes(rule)));
    return isCovered ? "surely" : "if meant";
  }

  /**
   * The least that one of several payments of one time comes to. The largest of those that apply is no less than the least of
   * each of them.
   * @param smallest the least of all
   */
  leastOf(group: readonly Open[], smallest: Pence): Pence {
    const [first] = group;
    if (first === undefined || this.benefit.severalRules !== "the largest") return smallest;
    const inEach = this.#casesAt(first).flatMap((rules): readonly Pence[] => {
      const applying = group.filter(({ rule }) => rules.includes(rule));
      if (applying.some(({ entry }) => entry.comes === "perhaps")) return [smallest];
      const leasts = rules.flatMap((rule) => {
        const ofRule = applying
          .filter((open) => open.rule === rule)
          .map(({ entry }) => leastInAnyCase(entry));
        return ofRule.length === 0 ? [] : [ofRule.reduce((one, other) => atMost(one, other))];
      });
      return leasts.length === 0 ? [] : [leasts.reduce((one, other) => atLeast(one, other))];
    });
    return inEach.length === 0
      ? smallest
      : atLeast(
          smallest,
          inEach.reduce((one, other) => atMost(one, other)),
        );
  }

  /** True where one of two rules is only in force after the other. */
  #isAfter(one: Open, other: Open): boolean {
    const [first, second] = [this.benefit.rules[one.rule]?.rule, this.benefit.rules[other.rule]?.rule];
    const isBefore = (earlier: typeof first, later: typeof first) =>
      earlier?.until !== undefined && later?.from !== undefined && earlier.until.day < later.from;
    return isBefore(first, second) || isBefore(second, first);
  }

  #verdicts(at: CalendarDate | undefined, world: World): readonly Verdict[] {
    const { subject, horizon } = world;
    const course: Course = { ...world, service: { from: subject.start, doubts: [] } };
    if (at !== undefined) return verdictsOf(this.benefit, { at, isDayAlone: true }, course);
    // Without a day, what only passes by itself keeps nobody out.
    const day = laterOf(subject.start, horizon.from);
    return this.benefit.rules.map((cited) => {
      const { subject: whose, service } = courseOf(this.benefit, cited, course);
      const what = { benefit: this.benefit, cited, rule: cited.rule };
      return isFor(what, { subject: whose, service, at: day, atAnyTime: true });
    });
  }

  /** What is the same for days on which the same is open: more answers settle it alike. */
  #markOf(at: CalendarDate | undefined): string {
    const earlier = this.#marks.get(at);
    if (earlier !== undefined) return earlier;
    const marks = this.#verdicts(at, this.world).map((verdict) =>
      verdict.is === "unknown" ? verdict.doubts.map(mark).join() : verdict.is,
    );
    const key = `${at === undefined} ${marks.join("|")}`;
    this.#marks.set(at, key);
    return key;
  }

  /** The rules that may count together on the day of a payment. */
  #casesAt(open: Open): readonly Case[] {
    const { benefit, world } = this;
    const at = dayOf(open.entry);
    const key = this.#markOf(at);
    const earlier = this.#cases.get(key);
    if (earlier !== undefined) return earlier;
    const verdicts = this.#verdicts(at, world);
    const all = casesOf(benefit, verdicts, world.subject, (subject) =>
      this.#verdicts(at, { ...world, subject }),
    );
    const counting =
      benefit.severalRules === "the first that applies" ? all.map((rules) => rules.slice(0, 1)) : all;
    this.#cases.set(key, counting);
    return counting;
  }
}
