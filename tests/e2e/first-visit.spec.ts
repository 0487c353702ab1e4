import type { Page } from "@playwright/test";
import { PAGE_BUDGET } from "../../lib/site/register";
import { routes } from "../../lib/site/routes";
import { askedTools, TOOLS } from "../harness/every-address";
import { roleValues } from "./calculator-roles";
import { hasScript, isOfType } from "./page-types";
import { expect, test } from "./site";

/** The first flight of a new connection: what arrives before the server must wait to be told that it did. */
const FIRST_FLIGHT = 14_600;

/** Opens a page as a first visit, with nothing kept of earlier ones, and tells what its policy refused. */
async function refusedOn(page: Page, address: string): Promise<readonly string[]> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Network.clearBrowserCache");
  await devTools.detach();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Permissions-Policy|Refused/i.test(message.text()))
      violations.push(message.text());
  });
  page.on("pageerror", (problem) => violations.push(problem.message));
  await page.goto(address, { waitUntil: "load" });
  page.removeAllListeners();
  return violations;
}

test("the calculator and the comparison load one script, and no other page any", ({ site }) => {
  const withScripts = site.pages.filter(hasScript).map(({ address }) => address);
  expect(withScripts.sort()).toEqual([routes.calculator(), routes.compare()].sort());
});

test("no page holds a mark of what would have run", ({ site }) => {
  const wrong = site.pages.flatMap(({ address, html }) => {
    const mark = html.match(/__next_f|<!--|<template|\son\w+=/);
    return mark === null ? [] : [`${address}: ${mark[0]}`];
  });
  expect(wrong).toEqual([]);
});

test("the script of a form comes under a name of its own, to be kept for a year, and is small", async ({
  request,
}) => {
  const html = await (await request.get(routes.calculator())).text();
  const [, address = ""] = /<script type="module" src="([^"]+)"/.exec(html) ?? [];
  const script = await request.get(address, { headers: { "Accept-Encoding": "gzip" } });
  expect(script.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(Number(script.headers()["content-length"])).toBeLessThan(15_000);
});

test("no tool runs or loads anything that its policy refuses", async ({ site, page }) => {
  const wrong: string[] = [];
  const [role = ""] = roleValues(site);
  for (const address of [...TOOLS, ...askedTools(role), "/nowhere"]) {
    const violations = await refusedOn(page, address);
    wrong.push(...violations.map((violation) => `${address}: ${violation}`));
  }
  expect(wrong).toEqual([]);
});

test("a role, a service and a table of roles arrive whole, headers included, in the first flight", async ({
  site,
  request,
}) => {
  const wrong: string[] = [];
  for (const { address } of site.pages) {
    if (!(["role", "service", "roles"] as const).some((type) => isOfType(address, type))) continue;
    const answer = await request.get(address, { headers: { "Accept-Encoding": "br" } });
    const body = Number(answer.headers()["content-length"]);
    const head = answer
      .headersArray()
      .reduce(
        (sum, { name, value }) => sum + `${name}: ${value}\r\n`.length,
        "HTTP/1.1 200 OK\r\n\r\n".length,
      );
    expect(answer.headers()["content-encoding"]).toBe("br");
    if (!(body + head <= FIRST_FLIGHT)) wrong.push(`${address}: ${body} + ${head} bytes`);
  }
  expect(wrong).toEqual([]);
});

/**
 * The longest answers of some two thousand that were asked for with other hours, times, salaries and taxes. Ten years to nearly the
 * last day have each year's rows; hours that change have two rows more by hours; a start before April and hours from April on make
 * months of two pays, and a tax year that is not published; odd pence, shares and codes are the longest to say.
 */
const LONGEST = [
  "salary=41234.56&hours=full-time&later-hours=18.7 of 36&later-hours-from=2027-04&start=2027-02&pension=half&tax-code=K475&paid-before=no&loan-plan-1=yes&loan-plan-5=yes",
  "salary=40833&hours=full-time&later-hours=18.7 of 36&later-hours-from=2027-04&start=2026-12&pension=half&paid-before=no&loan-plan-1=yes&loan-plan-5=yes",
  "salary=61234&hours=4 days&later-hours=61.7%25&later-hours-from=2027-09&start=2026-12&pension=half&tax-code=1185LM1&paid-before=no&loan-plan-1=yes&loan-plan-5=yes",
  "salary=98765&hours=22.5 of 37&later-hours=18.7 of 36&later-hours-from=2030-03&start=2026-12&pension=half&loan-plan-1=yes&loan-plan-5=yes",
  "salary=104321.55&hours=full-time&later-hours=3 days&later-hours-from=2030-03&start=2027-02&pension=in&tax-country=scotland&paid-before=no",
].map((told) => `${told}&years=10&leave=2036-10&loan-plan-2=yes&loan-postgraduate=yes`);

test("the longest answers with what lands in the account are within the budget of a page", async ({
  site,
  request,
}) => {
  const bytes: (readonly [address: string, bytes: number])[] = [];
  for (const role of roleValues(site)) {
    for (const told of LONGEST) {
      const address = `/calculator?role=${role}&${told}`;
      const answer = await request.get(address, { headers: { "Accept-Encoding": "gzip, br" } });
      expect(answer.headers()["content-encoding"]).toBe("br");
      bytes.push([address, Number(answer.headers()["content-length"])]);
    }
  }
  bytes.sort(([, one], [, other]) => other - one);
  console.log(`The longest of ${bytes.length} answers:`, bytes.slice(0, 3));
  expect(bytes.filter(([, size]) => !(size <= PAGE_BUDGET))).toEqual([]);
});

test("an answer comes in the form asked for, and only once to those who have it", async ({ request }) => {
  const forms: string[] = [];
  for (const [accepted, sent] of [
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["gzip;q=1, br;q=0", "gzip"],
    ["identity", undefined],
  ] as const) {
    const answer = await request.get("/about", { headers: { "Accept-Encoding": accepted } });
    expect([accepted, answer.headers()["content-encoding"]]).toEqual([accepted, sent]);
    expect(answer.headers().vary).toMatch(/accept-encoding/i);
    const tag = answer.headers().etag ?? "";
    forms.push(tag);
    const again = await request.get("/about", {
      headers: { "Accept-Encoding": accepted, "If-None-Match": `"other", W/${tag}` },
    });
    expect(again.status()).toBe(304);
  }
  expect(new Set(forms).size).toBe(3);
});

test("the browser is given rules for what to prepare, in their own type, and they can be read", async ({
  page,
  request,
}) => {
  const warnings: string[] = [];
  page.on("console", (message) => warnings.push(message.text()));
  const answer = await page.goto("/", { waitUntil: "networkidle" });
  expect(answer?.headers()["speculation-rules"]).toBe(`"${routes.speculationRules()}"`);
  const rules = await request.get(routes.speculationRules());
  expect(rules.headers()["content-type"]).toBe("application/speculationrules+json");
  expect(warnings.filter((text) => /speculation/i.test(text))).toEqual([]);
});
