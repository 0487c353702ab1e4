import { expect, test } from "vitest";
import { ADVERT, VACANCY } from "../content/vacancy-set";
import { HALF_TIME, serverOf } from "./advertised-site";

const EDITED = ADVERT.replace("teams: [family-team]", "services: [early-help]")
  .replace("interviews: 2026-12-09", "interviews: 2026-11-19")
  .replace("pay: that of the role", "pay: not stated");
const ask = serverOf({ ...HALF_TIME, [VACANCY]: EDITED }, Date.parse("2026-11-20T12:00:00Z"));
const PAGE = "/riverton/vacancies/family-team";

test("a vacancy that names a service and no team stands on the page of the service", async () => {
  expect((await ask("/riverton/services/early-help")).text).toContain(`href="${PAGE}"`);
});

test("a day of interviews that is over is not shown as one to come, and no advert invites to it", async () => {
  expect((await ask(PAGE)).text).toContain("Were on 19 November 2026");
  expect((await ask(PAGE, Date.parse("2026-11-19T12:00:00Z"))).text).not.toContain("Were on");
  expect((await ask(`${PAGE}/share`)).text).not.toContain("19 November 2026");
});

test("pay that is not stated is said in one way wherever the vacancy stands", async () => {
  for (const address of [
    PAGE,
    `${PAGE}/share`,
    `${PAGE}/share/card`,
    `${PAGE}/share/poster-a4`,
    "/riverton/vacancies",
    "/vacancies",
    "/vacancies.atom",
  ]) {
    const { text, status } = await ask(address);
    expect([address, status, text.includes("Pay not published")]).toEqual([address, 200, true]);
    expect(text).not.toMatch(/pay not stated|not state what it pays/i);
  }
});
