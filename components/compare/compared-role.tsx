import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { salarySentence } from "@/lib/calculator/answer-words";
import { laterPayWords, publishedPayWords } from "@/lib/calculator/pay-over-time";
import { calculatorAddress } from "@/lib/calculator/read-calculator";
import {
  allOf,
  amountOfEntry,
  entryName,
  hasRules,
  isMoney,
  isUnpublished,
  leaveTotalWords,
  type MoneyEntry,
  matterWords,
  salaryWords,
  sentence,
  type Timeline,
  type Totals,
  totalsWords,
} from "@/lib/offers";
import { moneyIn, undatedMoney, yearsShown } from "../offer/year-entries";

interface Line {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Money on top of salary; payments without a known amount are listed by name, since a total would hide them. `not stated`
 * where the council publishes no offer, which is not the same as nothing.
 */
function onTop(totals: Totals, entries: readonly MoneyEntry[], isPublished: boolean): readonly string[] {
  if (!isPublished) return ["not stated"];
  const open = entries
    .filter(({ amount }) => isUnpublished(amount))
    .map((entry) => `${entryName(entry)}: ${amountOfEntry(entry)}`);
  const hasNoNumber = totals.certain + totals.possible === 0 && open.length > 0;
  return [...new Set(hasNoNumber ? open : [totalsWords(totals), ...open])];
}

function yearLines(timeline: Timeline, isPublished: boolean): readonly Line[] {
  const { entries } = timeline;
  return yearsShown(timeline).map((year) => ({
    name: `Year ${year.number}`,
    values: [
      `Salary: ${salaryWords(year)}`,
      `On top of it: ${onTop(year, moneyIn(entries, year.period), isPublished).join("; ")}`,
      `Leave: ${year.leave.map(leaveTotalWords).join("; ") || "not stated"}`,
    ],
  }));
}

/** What no total includes: benefits that the council names without a figure, and leave where it says nothing about it. */
function notCounted({ nothing, years }: Timeline): readonly string[] {
  const named = nothing.filter(({ kind }) => kind === "named only").map(({ benefitName }) => benefitName);
  return [
    ...(named.length > 0 ? [`What these come to: ${allOf(named)}.`] : []),
    ...(years.every(({ leave }) => leave.length === 0) ? ["Annual leave."] : []),
  ];
}

/** The compared lines in order; every role has the same number of them. */
function lines(answer: CalculatorAnswer): readonly Line[] {
  const { state, timeline } = answer;
  const { role } = state;
  const { undated, totals, notStated, entries } = timeline;
  const { shortName, offer } = role.council;
  const isPublished = hasRules(offer);
  const none = `${shortName} publishes no offer in figures.`;
  const { pay } = answer;
  const laterPay = pay.starting === undefined ? [] : [sentence(`Later: ${laterPayWords(pay, role)}`)];
  const open = isPublished ? notCounted(timeline) : [`Every payment and all leave. Ask ${shortName}.`];
  return [
    { name: "Published pay a year", values: publishedPayWords(role, answer.offerDay) },
    { name: "Starting salary", values: [sentence(salarySentence(answer)), ...laterPay] },
    ...yearLines(timeline, isPublished),
    { name: "No date given", values: onTop(undated, undatedMoney(entries), isPublished) },
    {
      name: "On top of salary, all years, before tax",
      values: isPublished ? onTop(totals, entries.filter(isMoney), isPublished) : [none],
    },
    {
      name: "Not stated",
      values: [...notStated.map((matter) => sentence(matterWords(matter, timeline.names).words)), ...open],
    },
  ];
}

/** Classes that span so many rows of a grid; written out, since a policy for pages may forbid styles on elements. */
const SPANS: Readonly<Record<number, string>> = {
  6: "row-span-6",
  7: "row-span-7",
  8: "row-span-8",
  9: "row-span-9",
  10: "row-span-10",
  11: "row-span-11",
  12: "row-span-12",
  13: "row-span-13",
  14: "row-span-14",
  15: "row-span-15",
  16: "row-span-16",
  17: "row-span-17",
};

/**
 * A role of a comparison. Its lines align with those of the other roles where the browser knows subgrid; on a phone the
 * roles follow one another, each line with its name.
 */
export function ComparedRole({ answer, id }: { answer: CalculatorAnswer; id: string }) {
  const { role } = answer.state;
  const all = lines(answer);
  return (
    <section
      aria-labelledby={id}
      className={`grid grid-rows-subgrid gap-y-0 border-t-4 border-accent pt-4 ${SPANS[all.length + 2] ?? ""}`}
    >
      <h3 id={id} className="text-2xl">
        <a href={role.address}>{role.name}</a>
        <span className="block font-sans text-base font-normal">{role.council.name}</span>
      </h3>
      <dl className={`grid grid-rows-subgrid ${SPANS[all.length] ?? ""}`}>
        {all.map(({ name, values }) => (
          <div key={name} className="border-b border-line py-2.5 print:py-1">
            <dt className="font-semibold">{name}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="py-3 print:hidden">
        <a href={calculatorAddress(answer.state)}>
          {role.name}, {role.council.shortName}: every payment, day and rule
        </a>
      </p>
    </section>
  );
}
