import { SHARE } from "../../lib/site/feeds";
import { routes } from "../../lib/site/routes";
import { violationsBesidesColour } from "./axe";
import type { PageFacts } from "./page-facts";
import { hasScript, isOfType, withOneKit } from "./page-types";
import { expect, test } from "./site";

/** Parts of the list of pages, so that both workers have some. */
const PARTS = 4;

/**
 * Why Chromium gives up on a favicon that has not arrived when the test goes on to the next page. A refusal, an
 * answer cut short and what a policy blocks have reasons of their own.
 */
const LEFT_BEHIND = "net::ERR_ABORTED";

/**
 * What a page asked for that it must not: without a script nothing after its HTML but the favicon, which may still be on its
 * way when the next page is opened, and the rules for what is next. A kit shows what it hands out: files of the page that it is for.
 */
function neededNot(facts: PageFacts, requests: readonly string[]): readonly string[] {
  if (hasScript(facts)) return [];
  const { address } = facts;
  const kitOf = isOfType(address, "roleShare") ? address.slice(0, -SHARE.length) : undefined;
  const allowed = [address, "/favicon.svg", routes.speculationRules()];
  return requests.filter(
    (path) => !allowed.includes(path) && (kitOf === undefined || !path.startsWith(`${kitOf}/`)),
  );
}

for (let part = 0; part < PARTS; part += 1) {
  // Colours are those of a council and of a type of page: see look.spec.ts.
  test(`no page breaks an accessibility rule, logs an error or loads what it does not need (part ${part + 1} of ${PARTS})`, async ({
    site,
    page,
  }) => {
    const wrong: string[] = [];
    let address = "";
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
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
      requests.length = 0;
      await page.goto(address);
      for (const violation of await violationsBesidesColour(page)) wrong.push(`${address}: ${violation}`);
      wrong.push(...neededNot(facts, requests).map((path) => `${address}: asks for ${path}`));
    }
    expect(wrong).toEqual([]);
  });
}
