import { isValidElement } from "react";
import { expect } from "vitest";
import { calculatorTool } from "@/app/(tools)/calculator-tool";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import type { Catalogue, Council, Role } from "@/lib/catalogue/types";
import { answerCsv } from "@/lib/feeds/answer/answer-csv";
import { answerData } from "@/lib/feeds/answer/answer-data";
import { paymentsCalendar } from "@/lib/feeds/answer/payments-calendar";
import { takeHomeData, takeHomeRows } from "@/lib/feeds/answer/take-home-data";
import type { Offer } from "@/lib/offers";
import { markupOf, wordsOf } from "../components/markup";
import type { Draft } from "../fixtures/sample-objects";
import { TAX_YEARS } from "../take-home/tax-years";
import { catalogue } from "./offer-catalogue";

/** An answer of the calculator in every form in which a reader or a program gets it. */

const ORIGIN = "https://careers.example";
const MADE = "2026-06-10T09:30:00.000Z";

/** A site of one council with that offer. */
export function siteWith(offer: Offer): Catalogue {
  const [first] = catalogue.councils;
  if (first === undefined) throw new Error("There is no council.");
  const its: Draft<Council> = { ...first, offer };
  its.roles = first.roles.map((role): Role => ({ ...role, council: its }));
  return { ...catalogue, councils: [its], taxYears: TAX_YEARS };
}

/** A role of that site. */
export function roleOf({ councils: [its] }: Catalogue, slug: string): Role {
  const role = its?.roles.find((one) => one.slug === slug);
  if (role === undefined) throw new Error(`There is no ${slug}.`);
  return role;
}

/** The page in its words, the table, the calendar and the data of what an address asks. */
export function formsOf(parameters: URLSearchParams, site: Catalogue) {
  const { state, notes } = readCalculator(parameters, site);
  if (state === undefined) throw new Error(`${parameters} names no role.`);
  expect(notes.filter(({ kind }) => kind !== "not asked")).toEqual([]);
  const answer = calculatorAnswer(state, site.today);
  const takeHome = takeHomeAnswer(answer, site.taxYears);
  const { page } = calculatorTool({ path: "/calculator", parameters }, site);
  if (!isValidElement(page)) throw new Error("The calculator draws nothing.");
  return {
    page: wordsOf(markupOf(page)),
    table: answerCsv(answer, takeHomeRows(takeHome, answer, site.today)),
    calendar: paymentsCalendar(answer, MADE, ORIGIN) ?? "",
    data: JSON.stringify(answerData(answer, notes, ORIGIN, takeHomeData(takeHome, answer, site.today))),
  };
}
