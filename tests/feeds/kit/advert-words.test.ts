import path from "node:path";
import { describe, expect, test } from "vitest";
import { laterPayOf } from "@/lib/catalogue/pay-ahead";
import type { Role } from "@/lib/catalogue/types";
import { checkContent } from "@/lib/checks/check-content";
import { PROJECT } from "@/lib/cli/project";
import { buildCatalogue } from "@/lib/content/catalogue";
import { advertWords, LENGTHS } from "@/lib/feeds/kit/advert-words";
import { pastedCard } from "@/lib/feeds/kit/card";
import { kitPlace } from "@/lib/feeds/kit/kit-place";
import { roleAdvert } from "@/lib/feeds/kit/role-advert";
import { signature } from "@/lib/feeds/kit/signature";
import { yearlyPay } from "@/lib/pay/pay-words";

const TODAY = "2026-11-22";
const ORIGIN = "https://careers.example.gov.uk";

function rolesIn(...folder: string[]): readonly Role[] {
  const { related } = checkContent(PROJECT, path.join(PROJECT, ...folder), TODAY);
  if (related === undefined) throw new Error("The content has mistakes; npm run check lists them.");
  return buildCatalogue(related, TODAY).councils.flatMap(({ roles }) => roles);
}

const roles = [...rolesIn("content"), ...rolesIn("tests", "fixtures", "example")];
const sterling = (text: string) => text.match(/£[\d,.]+\d/g) ?? [];

/** Everything of a role's kit that is words. */
function wordsOf(role: Role): readonly string[] {
  const advert = roleAdvert(role);
  const place = kitPlace(role.address, ORIGIN, TODAY);
  const { html, plain } = signature(advert, place);
  const adverts = LENGTHS.map((most) => advertWords(advert, most, place.short, TODAY));
  return [
    ...adverts.flatMap((words) => [words.plain, words.markdown]),
    pastedCard(advert, place),
    html,
    plain,
  ];
}

describe("the words of a kit", () => {
  test("are tried on every role of the content", () => expect(roles.length).toBeGreaterThan(30));

  test("name the role, the pay of its page and its short address, however short they are", () => {
    for (const role of roles) {
      const { short } = kitPlace(role.address, ORIGIN, TODAY);
      for (const text of wordsOf(role)) {
        for (const part of [role.name, yearlyPay(role.pay), short]) expect(text).toContain(part);
      }
    }
  });

  test("have no sum of money that is not of its own pay or offer: an advert never says another number than the page, nor a salary of another job", () => {
    for (const role of roles) {
      const { council } = role;
      const onPages = [
        yearlyPay(role.pay),
        ...laterPayOf(role.grade),
        ...council.benefits.flatMap(({ summary, whoWords }) => [summary, whoWords ?? ""]),
      ].flatMap(sterling);
      expect(
        wordsOf(role)
          .flatMap(sterling)
          .filter((sum) => !onPages.includes(sum)),
      ).toEqual([]);
    }
  });

  test("have no more characters than a job board takes, and more of them where it takes more", () => {
    for (const role of roles) {
      const advert = roleAdvert(role);
      const { short } = kitPlace(role.address, ORIGIN, TODAY);
      const texts = LENGTHS.map((most) => advertWords(advert, most, short, TODAY));
      for (const [index, { plain, markdown }] of texts.entries()) {
        expect(plain.length).toBeLessThanOrEqual(LENGTHS[index] ?? 0);
        expect(markdown.length).toBeLessThanOrEqual(LENGTHS[index] ?? 0);
        expect(plain.length).toBeGreaterThanOrEqual(texts[index - 1]?.plain.length ?? 0);
      }
    }
  });

  test("say of what day the figures are, and that the council did not make them", () => {
    for (const role of roles) {
      const [shortest = ""] = wordsOf(role);
      expect(shortest).toContain("As of 22 November 2026.");
      expect(shortest).toMatch(/Independent demonstration|Made up as an example/);
    }
  });

  test("claim of no role that somebody is looked for, and each form that leaves the site says who made it", () => {
    for (const role of roles) {
      const [html = "", plain = ""] = wordsOf(role).slice(-2);
      for (const text of wordsOf(role)) expect(text).not.toMatch(/looking for|is open|apply by/i);
      for (const text of [html, plain])
        expect(text).toMatch(/Independent demonstration|Made up as an example/);
    }
  });

  test("are read on any ground: each part that is pasted has its own colour", () => {
    for (const role of roles.slice(0, 1)) {
      const [card = "", html = ""] = wordsOf(role).slice(-3);
      const parts = `${card}${html}`.match(/<(?:div|p|td|b|span|a) [^>]*>/g) ?? [];
      expect(parts.length).toBeGreaterThan(8);
      for (const part of parts) expect(part).toMatch(/[";]color:#/);
    }
  });

  test("promise nobody what the council has not said is for the role", () => {
    for (const role of roles) {
      const titles = roleAdvert(role).reasons.map(({ title }) => title);
      const open = role.benefits.filter(({ who }) => who.notStatedFor.includes(role));
      expect(open.filter(({ name }) => titles.includes(name))).toEqual([]);
    }
  });

  test("say whom a payment is for beside it", () => {
    for (const role of roles) {
      for (const { title, condition } of roleAdvert(role).reasons) {
        const benefit = role.benefits.find(({ name }) => name === title);
        if (benefit === undefined || benefit.who.roles === "everyone") continue;
        expect([title, condition]).toEqual([title, benefit.whoWords]);
      }
    }
  });
});
