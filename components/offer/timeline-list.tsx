import { mattersByWorth } from "@/lib/calculator/questions-for-council";
import { capitalised } from "@/lib/model/typography";
import {
  amountOfEntry,
  type Entry,
  entryName,
  formulaWords,
  isExact,
  isMoney,
  isRate,
  isUnworkable,
  type Offer,
  occasionWords,
  ruleNumberOf,
  sentence,
  type Timeline,
  whenWords,
} from "@/lib/offers";
import { routes } from "@/lib/site/routes";
import { StatusLine } from "./status-line";
import { keyed } from "./year-entries";

interface RulePlace {
  readonly benefit: string;
  /** The id of the rule on the page, shared by all its steps. */
  readonly rule: string;
}

function placeOf({ rule }: Entry): RulePlace {
  return { benefit: rule.benefit, rule: `${rule.benefit}-rule-${ruleNumberOf(rule.path)}` };
}

/** An entry by its name and time: `Retention payment, 31 December 2027`. */
function calledAt(entry: Entry, { names }: Offer): string {
  return `${entryName(entry)}, ${whenWords(entry.when, names)}`;
}

/** The rule in words at its first entry; later entries link to it by its name, and to what it leaves open where that is the same. */
function RuleLine({
  entry,
  first,
  offer,
  isToldAbove,
}: {
  entry: Entry;
  /** The first entry of the same rule. */
  first: Entry;
  offer: Offer;
  isToldAbove: boolean;
}) {
  const { benefit, rule } = placeOf(entry);
  if (first !== entry) {
    return (
      <p>
        {isToldAbove ? "Rule, and what is open: see" : "Rule: see"}{" "}
        <a href={`#${rule}`}>{calledAt(first, offer)}</a>
      </p>
    );
  }
  return (
    <p id={rule}>
      The rule: {entry.rule.stated}{" "}
      <a href={routes.benefit(offer.council, benefit)}>More about {entry.rule.benefitName}</a>
    </p>
  );
}

/** What is open about an entry, as a key: entries with the same one are told about once. */
function openKey(entry: Entry): string {
  const isRepayOpen = isMoney(entry) && entry.repayableUntil === "not stated";
  return JSON.stringify([placeOf(entry).rule, entry.doubts, isRepayOpen]);
}

/** True where only a range of the amount is known. */
function isRange(entry: Entry): boolean {
  if (entry.gives === "time off" || "stages" in entry) return false;
  return "amount" in entry ? !isExact(entry.amount) : entry.least !== entry.most;
}

/** True where there is nothing to work out: the amount is a published figure as it is. */
function isFigureItself(entry: Entry): boolean {
  const { formula } = entry;
  if (formula.kind === "amount" || entry.gives === "time off" || "stages" in entry) return true;
  if (formula.kind !== "quantity") return false;
  const { value, qualifier } = formula.quantity;
  return "most" in entry && qualifier === "exactly" && value === entry.most;
}

/** `20% × £36,000 = £7,200`; left out where it only repeats the amount, or where the amount is not one number, or a rate. */
function workedOut(entry: Entry): string | undefined {
  if (
    isRange(entry) ||
    (isMoney(entry) && isRate(entry)) ||
    isFigureItself(entry) ||
    isUnworkable(entry.formula)
  )
    return undefined;
  return `${formulaWords(entry.formula)} = ${amountOfEntry(entry)}`;
}

/**
 * Everything that the offer gives, in order of time: when, how much, how it is worked out, under which rule, and how
 * certain it is.
 */
export function TimelineList({ timeline, offer }: { timeline: Timeline; offer: Offer }) {
  const firsts = new Map<string, Entry>();
  const told = new Set<string>();
  const matters = mattersByWorth(timeline);
  return (
    <ol className="timeline max-w-4xl border-t-2 border-ink">
      {keyed(timeline.entries).map(({ key, entry }) => {
        const { rule } = placeOf(entry);
        const first = firsts.get(rule) ?? entry;
        firsts.set(rule, first);
        const isToldAbove = entry.doubts.length > 0 && told.has(openKey(entry));
        told.add(openKey(entry));
        const formula = workedOut(entry);
        const when = whenWords(entry.when, offer.names);
        return (
          <li key={key}>
            <p>{capitalised(when)}</p>
            <div>
              <p>
                <span>{entryName(entry)}</span> <span>{amountOfEntry(entry)}</span>
              </p>
              <p>
                {entry.when.kind === "undated" ? null : sentence(occasionWords(entry.occasion, offer.names))}{" "}
                {formula === undefined ? null : `Worked out as ${formula}.`}
              </p>
              <StatusLine entry={entry} offer={offer} matters={matters} isToldAbove={isToldAbove} />
              <RuleLine entry={entry} first={first} offer={offer} isToldAbove={isToldAbove} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
