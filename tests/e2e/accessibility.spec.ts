import { axeViolations } from "./axe";
import { withOneKit } from "./page-types";
import { expect, test } from "./site";

/** Parts of the list of pages, so that both workers have some. */
const PARTS = 4;

/**
 * Why Chromium gives up on a favicon that has not arrived when the test goes on to the next page. A refusal, an
 * answer cut short and what a policy blocks have reasons of their own.
 */
const LEFT_BEHIND = "net::ERR_ABORTED";

for (let part = 0; part < PARTS; part += 1) {
  test(`no page breaks an accessibility rule or logs an error (part ${part + 1} of ${PARTS})`, async ({
    site,
    page,
  }) => {
    const wrong: string[] = [];
    let address = "";
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) wrong.push(`${address}: console: ${message.text()}`);
    });
    page.on("pageerror", (problem) => wrong.push(`${address}: ${problem.message}`));
    page.on("requestfailed", (failed) => {
      const why = failed.failure()?.errorText ?? "no reason given";
      if (why !== LEFT_BEHIND) wrong.push(`${address}: ${failed.url()} could not be loaded: ${why}`);
    });
    for (const facts of withOneKit(site.pages).filter((_, index) => index % PARTS === part)) {
      ({ address } = facts);
      await page.goto(address);
      for (const violation of await axeViolations(page)) wrong.push(`${address}: ${violation}`);
    }
    expect(wrong).toEqual([]);
  });
}
