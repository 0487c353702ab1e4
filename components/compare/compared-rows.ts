import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { salarySentence } from "@/lib/calculator/answer-words";
import { laterPayWords, publishedPayWords } from "@/lib/calculator/pay-over-time";
import type { NoTakeHome, TakeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { noTakeHomeWords, takeHomeWords, untaxedWords } from "@/lib/calculator/take-home-words";
import type { Role } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { capitalised } from "@/lib/model/typography";
import {
  amountByItself,
  entryName,
  hasRules,
  isMoney,
  isRate,
  isUnpublished,
  leaveTotalWords,
  type MoneyEntry,
  type Names,
  salaryWords,
  sentence,
  type Totals,
  totalsWords,
  UNANSWERED,
} from "@/lib/offers";
import { moneyIn, undatedMoney, yearsShown } from "../offer/year-entries";

/** A role of a comparison, worked out. */
export interface ComparedRole {
  readonly answer: CalculatorAnswer;
  readonly takeHome: TakeHomeAnswer | NoTakeHome;
}

/** What one role has in a row: words, each with the address that it leads to, if any. */
export interface Cell {
  readonly words: string;
  readonly address?: string;
}

/** One thing in which roles are compared: the cells of each role, in the order of the roles. */
export interface ComparedRow {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** One year, or several that are alike, with the cells of each role. */
export interface ComparedYears extends Pick<ComparedRow, "cells"> {
  readonly from: number;
  readonly to: number;
}

const NOT_SAID: Cell = { words: "Not stated" };

function inWords(words: readonly string[]): readonly Cell[] {
  return words.map((one) => ({ words: one }));
}

/**
 * Money on top of salary; payments without a known amount, and rates, are listed by name, since a total would hide them. `not stated`
 * where the council publishes no offer, which is not the same as nothing.
 */
function onTop(
  totals: Totals,
  entries: readonly MoneyEntry[],
  isPublished: boolean,
  names: Names,
): readonly string[] {
  if (!isPublished) return ["not stated"];
  const open = entries
    .filter((entry) => isUnpublished(entry.amount) || isRate(entry))
    .map((entry) => `${entryName(entry)}: ${amountByItself(entry, names)}`);
  const hasNoNumber = totals.certain + totals.possible === 0 && open.length > 0;
  return [...new Set(hasNoNumber ? open : [totalsWords(totals), ...open])];
}

/** What a role is, beside its money. */
function workRows({
  summary,
  grade,
  workplaces,
  registration,
  nextStep,
}: Role): Readonly<Record<string, readonly Cell[]>> {
  const places = workplaces.map(({ place }) => ({ words: place.name, address: place.address }));
  return {
    "What you would do": [{ words: summary }],
    "Teams and services": places.length === 0 ? [NOT_SAID] : places,
    Grade: [isStated(grade) && isStated(grade.label) ? { words: grade.label } : NOT_SAID],
    Registration: [isStated(registration) ? { words: capitalised(registration) } : NOT_SAID],
    "The next step up": [isStated(nextStep) ? { words: nextStep.name, address: nextStep.address } : NOT_SAID],
  };
}

/** What lands in the account, for whoever has told what that hangs on. */
function inAccount({ answer, takeHome }: ComparedRole): readonly string[] {
  if ("why" in takeHome) return [noTakeHomeWords(takeHome)];
  return [sentence(takeHomeWords(takeHome)), ...untaxedWords(answer.timeline)];
}

function moneyRows({ answer, takeHome }: ComparedRole): Readonly<Record<string, readonly string[]>> {
  const { state, timeline, pay } = answer;
  const { role } = state;
  const { undated, totals, entries, names } = timeline;
  const { shortName, offer } = role.council;
  const isPublished = hasRules(offer);
  const laterPay = pay.starting === undefined ? [] : [sentence(`After that, ${laterPayWords(pay, role)}`)];
  return {
    "Salary it is worked out with": [sentence(salarySentence(answer)), ...laterPay],
    ...(state.takeHome.pension && {
      "In your account in the first year, estimated": inAccount({ answer, takeHome }),
    }),
    "On top of salary, all years, before tax": isPublished
      ? onTop(totals, entries.filter(isMoney), isPublished, names)
      : [`${shortName} publishes no offer in figures.`],
    "No date given": onTop(undated, undatedMoney(entries), isPublished, names),
  };
}

/** What each year comes to, by its number: pay, what is on top of it, leave. */
function yearsOf({ answer: { state, timeline } }: ComparedRole): ReadonlyMap<number, readonly Cell[]> {
  const isPublished = hasRules(state.role.council.offer);
  return new Map(
    yearsShown(timeline).map((year) => [
      year.number,
      // Three lines in which nothing is known would say the same thrice.
      !isPublished && year.salary === UNANSWERED
        ? [NOT_SAID]
        : inWords([
            `Salary: ${salaryWords(year)}`,
            `On top of it: ${onTop(year, moneyIn(timeline.entries, year.period), isPublished, timeline.names).join("; ")}`,
            `Leave: ${year.leave.map(leaveTotalWords).join("; ") || "not stated"}`,
          ]),
    ]),
  );
}

/** Roles year by year. */
export function comparedYears(compared: readonly ComparedRole[]): readonly ComparedYears[] {
  const columns = compared.map(yearsOf);
  const numbers = new Set(columns.flatMap((column) => [...column.keys()]));
  return [...numbers].map((number) => ({
    from: number,
    to: number,
    cells: columns.map((column) => column.get(number) ?? [NOT_SAID]),
  }));
}

/** Years of which those that follow each other with the same words become one row. */
export function alikeTogether(years: readonly ComparedYears[]): readonly ComparedRow[] {
  const runs: ComparedYears[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last.cells) === JSON.stringify(year.cells))
      runs.splice(-1, 1, { ...last, to: year.to });
    else runs.push(year);
  }
  return runs.map(({ from, to, cells }) => ({
    name: from === to ? `Year ${from}` : `Years ${from} to ${to}`,
    cells,
  }));
}

/**
 * What some roles are compared in, row by row: first the published pay, which is named as such, then the work, then what
 * the pay and the offer come to. The years one by one are `comparedYears`.
 */
export function comparedRows(compared: readonly ComparedRole[]): readonly ComparedRow[] {
  const columns = compared.map(
    ({ answer, takeHome }): Readonly<Record<string, readonly Cell[]>> => ({
      "Published pay a year": inWords(publishedPayWords(answer.state.role, answer.offerDay)),
      ...workRows(answer.state.role),
      ...Object.fromEntries(
        Object.entries(moneyRows({ answer, takeHome })).map(([name, words]) => [name, inWords(words)]),
      ),
    }),
  );
  const names = new Set(columns.flatMap((column) => Object.keys(column)));
  return [...names].map((name) => ({
    name,
    cells: columns.map((column) => column[name] ?? [NOT_SAID]),
  }));
}

/** True where every role has the same in a row. */
export function isSameForAll({ cells: [first, ...others] }: ComparedRow): boolean {
  const one = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === one);
}
