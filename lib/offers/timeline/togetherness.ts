import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Entry, MoneyEntry } from "../entries/entry";
import { firstDay, isMoney } from "../entries/outcome";
import type { Circumstances } from "../person/circumstances";
import { mark } from "../reasons/doubt";
import type { Verdict } from "../reasons/verdict";
import type { OfferBenefit } from "../rules/offer";
import type { Course } from "../times/due";
import { isFor } from "../times/eligible";
import { courseOf, verdictsOf } from "../times/rivals";
import { type Case, casesOf, possiblePeople } from "./cases";

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

/** Which rules of a benefit can both give something to one person. */
export class Togetherness {
  readonly #cases = new Map<string, readonly Case[]>();
  readonly #marks = new Map<CalendarDate | undefined, string>();
  readonly #verdictsFor = new Map<string, Map<Circumstances, readonly Verdict[]>>();
  #everybody: readonly Circumstances[] | undefined;

  constructor(
    private readonly benefit: OfferBenefit,
    private readonly world: World,
    /** The payments that are compared. */
    private readonly open: readonly Open[] = [],
  ) {}

  /** False for a payment that another one takes the place of, whatever is answered. */
  mayCome(open: Open): boolean {
    return this.#casesAt(open).some((rules) => rules.includes(open.rule));
  }

  /** True where nobody gets both payments, whatever is answered. */
  isNever(one: Open, other: Open): boolean {
    if (one.rule === other.rule) return false;
    const [day, otherDay] = [dayOf(one.entry), dayOf(other.entry)];
    // Each payment is decided on its day: what applies on one says nothing of another.
    if (day !== otherDay)
      return !this.#people.some(
        (who) => this.#counts(one.rule, day, who) && this.#counts(other.rule, otherDay, who),
      );
    if (this.benefit.severalRules === "the largest") return true;
    if (day === undefined && this.#isAfter(one, other)) return true;
    return this.#casesAt(one).every((rules) => !(rules.includes(one.rule) && rules.includes(other.rule)));
  }

  /** Everybody that the person may turn out to be, as far as it matters for one of the payments. */
  get #people(): readonly Circumstances[] {
    this.#everybody ??= [
      ...possiblePeople(
        this.benefit,
        [...new Set(this.open.map(({ entry }) => dayOf(entry)))].flatMap((day) =>
          this.#verdicts(day, this.world),
        ),
        this.world.subject,
      ),
    ];
    return this.#everybody;
  }

  /** Whether a rule may count on a day for somebody, with no earlier one in its place. */
  #counts(rule: number, at: CalendarDate | undefined, who: Circumstances): boolean {
    const key = this.#markOf(at);
    const onDay = this.#verdictsFor.get(key) ?? new Map<Circumstances, readonly Verdict[]>();
    this.#verdictsFor.set(key, onDay);
    const verdicts =
      onDay.get(who) ??
      this.#verdicts(at, { ...this.world, subject: { ...this.world.subject, circumstances: who } });
    onDay.set(who, verdicts);
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
    if (at !== undefined) return verdictsOf(this.benefit, { at }, course);
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
