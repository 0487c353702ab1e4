import { describe, expect, test } from "vitest";
import { FiguresPage } from "@/components/figures/figures-page";
import { PayLadder } from "@/components/pay/pay-ladder";
import { SalaryTable } from "@/components/pay/salary-table";
import { RolePay } from "@/components/roles/role-pay";
import { termLines } from "@/lib/catalogue/vacancy-terms";
import { roleAdvert } from "@/lib/feeds/kit/role-advert";
import { rolesCsv } from "@/lib/feeds/roles-csv";
import { bySlug, councilOf } from "../content/catalogue/catalogue-of";
import { changed } from "../content/content-set";
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
