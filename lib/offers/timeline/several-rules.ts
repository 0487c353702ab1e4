import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Entry, MoneyEntry } from "../entries/entry";
import { asOneEntry } from "../entries/one-entry";
import { firstDay, isMoney, type Outcome } from "../entries/outcome";
import type { Circumstances } from "../person/circumstances";
import { type Doubt, distinct, mark } from "../reasons/doubt";
import type { Verdict } from "../reasons/verdict";
import type { OfferBenefit } from "../rules/offer";
import type { Course } from "../times/due";
import { isFor } from "../times/eligible";
import { courseOf, perhapsInstead, verdictsOf } from "../times/rivals";
import { type Case, casesOf, possiblePeople } from "./cases";
import { oneLeaveEntry } from "./several-leaves";

/** What several rules of one benefit come to together. */

/** A course without the service of one rule. */
export type World = Omit<Course, "service">;

/** A payment that may come or not, with the number of its rule. */
interface Open {
  readonly entry: MoneyEntry;
  readonly rule: number;
}

/** Combines the rules of one benefit, as its `severalRules` says. */
export function severalRules(benefit: OfferBenefit, outcomes: readonly Outcome[], world: World): Outcome {
  const reasons = outcomes.flatMap((outcome) => outcome.reasons);
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  const giving = outcomes.filter((outcome) => outcome.entries.length > 0).length;
  if (benefit.severalRules === "not stated")
    return { entries: doubtedBesideOthers(benefit, outcomes, world), reasons };
  if (giving < 2) return { entries, reasons };
  const open = outcomes.flatMap((outcome, rule) =>
    outcome.entries.filter(isMoney).flatMap((entry) => (entry.comes === "surely" ? [] : [{ entry, rule }])),
  );
  // Time off is worth no money, so that it is never the largest.
  const isSmaller = (entry: Entry) =>
    benefit.severalRules === "the largest" && entry.gives === "time off" && entries.some(isMoney);
  const others = entries.filter((entry) => (isMoney(entry) ? entry.comes === "surely" : !isSmaller(entry)));
  const paid =
    new Set(open.map(({ rule }) => rule)).size < 2
      ? open.map(({ entry }) => entry)
      : oneOfEach(benefit, open, world);
  return { entries: [...oneLeaveEntry(benefit, others), ...paid], reasons };
}

/** Puts in doubt what comes while another rule of the benefit applies too: nobody has said what somebody gets then. */
function doubtedBesideOthers(
  benefit: OfferBenefit,
  outcomes: readonly Outcome[],
  world: World,
): readonly Entry[] {
  const gap = { about: "several rules" } as const;
  const doubt: Doubt = { kind: "not stated", key: `${benefit.slug}.severalRules`, gap };
  const together = new Togetherness(benefit, world);
  return outcomes.flatMap((outcome, rule) =>
    outcome.entries.map((entry) =>
      together.isAlone(entry, rule)
        ? entry
        : {
            ...entry,
            status: entry.status === "certain" ? "possible" : entry.status,
            doubts: distinct([...entry.doubts, doubt]),
            ...(isMoney(entry) ? { comes: "perhaps" as const } : {}),
          },
    ),
  );
}

/** The day on which it is decided which rules apply beside the one that gives something; none where it has no day. */
function dayOf(entry: Entry): CalendarDate | undefined {
  return isMoney(entry) ? entry.due : firstDay(entry.when);
}

/** What is the same for payments of one time. */
function timeOf({ when }: MoneyEntry): string {
  return when.kind === "undated" ? JSON.stringify(when.occasion) : JSON.stringify(when);
}

/** Payments of one time of which nobody gets two, as one; those of other times tied, so that no total adds them up. */
function oneOfEach(benefit: OfferBenefit, open: readonly Open[], world: World): readonly MoneyEntry[] {
  const together = new Togetherness(benefit, world, open);
  const byTime = new Map<string, Open[]>();
  for (const one of open.filter((payment) => together.mayCome(payment)))
    byTime.set(timeOf(one.entry), [...(byTime.get(timeOf(one.entry)) ?? []), one]);
  const alone: Open[] = [];
  const merged: MoneyEntry[] = [];
  for (const sameTime of byTime.values()) {
    for (const group of groupsOf(sameTime, (one, other) => together.isNever(one, other))) {
      const [first, ...more] = group.map(({ entry }) => entry);
      if (first === undefined) continue;
      if (more.length === 0) alone.push(...group);
      else merged.push(asOneEntry([first, ...more], together.comesOf(group), perhapsInstead([])));
    }
  }
  return [...merged, ...tied(benefit, alone, together)];
}

function tied({ slug }: OfferBenefit, alone: readonly Open[], together: Togetherness): readonly MoneyEntry[] {
  const rules = [...new Set(alone.map(({ rule }) => rule))];
  const ofRule = (rule: number) => alone.filter((one) => one.rule === rule);
  const groups = groupsOf(rules, (one, other) =>
    ofRule(one).every((first) => ofRule(other).every((second) => together.isNever(first, second))),
  );
  return groups.flatMap((group, index) =>
    group.flatMap((rule) =>
      ofRule(rule).map(({ entry }): MoneyEntry => {
        if (group.length < 2) return entry;
        const key = `${slug}.either.${index}`;
        return {
          ...entry,
          ties: [{ kind: "one of", key, option: `${rule}`, exhaustive: undefined }, ...entry.ties],
        };
      }),
    ),
  );
}

/** Items in groups in which each goes with each other. */
function groupsOf<Item>(
  items: readonly Item[],
  goes: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.find((members) => members.every((member) => goes(member, item)));
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups;
}

/** Which rules of a benefit can both give something to one person. */
class Togetherness {
  readonly #cases = new Map<string, readonly Case[]>();
  readonly #verdictsFor = new Map<CalendarDate | undefined, Map<Circumstances, readonly Verdict[]>>();
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
    const onDay = this.#verdictsFor.get(at) ?? new Map<Circumstances, readonly Verdict[]>();
    this.#verdictsFor.set(at, onDay);
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

  /** The rules that may count together on the day of a payment. */
  #casesAt(open: Open): readonly Case[] {
    const { benefit, world } = this;
    const at = dayOf(open.entry);
    const verdicts = this.#verdicts(at, world);
    const key = `${at === undefined} ${verdicts.map((verdict) => (verdict.is === "unknown" ? verdict.doubts.map(mark).join() : verdict.is)).join("|")}`;
    const earlier = this.#cases.get(key);
    if (earlier !== undefined) return earlier;
    const all = casesOf(benefit, verdicts, world.subject, (subject) =>
      this.#verdicts(at, { ...world, subject }),
    );
    const counting =
      benefit.severalRules === "the first that applies" ? all.map((rules) => rules.slice(0, 1)) : all;
    this.#cases.set(key, counting);
    return counting;
  }
}
