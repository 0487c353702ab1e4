import { describe, expect, test } from "vitest";
import { FiguresPage } from "@/components/figures/figures-page";
import { PayLadder } from "@/components/pay/pay-ladder";
import { SalaryTable } from "@/components/pay/salary-table";
import { RolePay } from "@/components/roles/role-pay";
import { VacancyPage } from "@/components/vacancies/vacancy-page";
import { termLines } from "@/lib/catalogue/vacancy-terms";
import { roleAdvert } from "@/lib/feeds/kit/role-advert";
import { vacancyAdvert } from "@/lib/feeds/kit/vacancy-advert";
import { rolesCsv } from "@/lib/feeds/roles-csv";
import { bySlug, catalogueAt, councilOf } from "../content/catalogue/catalogue-of";
import { changed } from "../content/content-set";
import { advertisingHalf, VACANCY } from "../content/vacancy-set";
import { markupOf, wordsOf } from "./markup";

const LATER = `    source: careers-page
  - from: 2027-04-01
    minimum: 44153
    maximum: 47318
    spinalColumnPoints: not stated
    basis: not stated
    source: careers-page
---
`;
const agreed = changed("riverton/grades/grade-8.mdx", "    source: careers-page\n---\n", LATER);
const WORDS = "£44,153 to £47,318 from 1 April 2027";

function pagesOn(today: string) {
  const council = councilOf(agreed, today);
  const role = bySlug(council.roles, "senior-social-worker");
  return {
    "the page of the role": wordsOf(markupOf(<RolePay role={role} />)),
    "roles and pay": wordsOf(markupOf(<SalaryTable council={council} />)),
    "the ladder": wordsOf(markupOf(<PayLadder id="ladder" grades={council.grades} />)),
    "its kit": termLines(roleAdvert(role)).join(". "),
    "the table to download": rolesCsv(council, "https://careers.example"),
    "every figure": wordsOf(markupOf(<FiguresPage council={council} url="/" />)),
  };
}

/** What the page and the kit of a vacancy with terms say of pay from that day on. */
function laterOf(terms: string) {
  const set = advertisingHalf("pay: that of the role\n", `${terms}\n`);
  const file = "riverton/grades/grade-8.mdx";
  const later = LATER.replace("47318", "47319");
  const dated = changed(file, "    source: careers-page\n---\n", later, {
    ...set,
    [VACANCY]: (set[VACANCY] ?? "").replaceAll("social-worker", "senior-social-worker"),
  });
  const { today, councils } = catalogueAt(dated, "2026-11-20T12:00:00Z");
  const vacancy = councils[0]?.vacancies[0];
  if (vacancy === undefined) throw new Error("Nothing is open.");
  const page = wordsOf(markupOf(<VacancyPage vacancy={vacancy} today={today} url="/" />));
  return [page, termLines(vacancyAdvert(vacancy, today)).join(". ")].map(
    (words) => words.match(/£[\d,]+ to £[\d,]+ from 1 April 2027/g) ?? [],
  );
}

test("a vacancy on its role’s pay says what that becomes for its hours, on its page and in its kit; one with pay of its own does not", () => {
  const half = "£22,077 to £23,660 from 1 April 2027";
  expect(laterOf("pay: that of the role")).toEqual([[half, half], [half]]);
  expect(laterOf("pay: {from: 41000, to: 42000}")).toEqual([[], []]);
});

describe("pay that is published from a later day on", () => {
  const before = Object.entries(pagesOn("2027-03-31"));

  test.each(before)("stands beside today’s pay: %s", (place, words) => {
    expect(words).toContain(
      place === "every figure" ? "Highest salary a year, Grade 8, from 1 April 2027 up to £47,318" : WORDS,
    );
  });

  test("is today’s pay from that day on, and nothing later", () => {
    for (const words of Object.values(pagesOn("2027-04-01"))) {
      expect(words).toMatch(/47,?318/);
      expect(words).not.toContain("£47,318 from 1 April 2027");
    }
  });
});
