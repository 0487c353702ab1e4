import { isDeepStrictEqual } from "node:util";
import type { APIRequestContext } from "@playwright/test";
import { parse, serializeOuter } from "parse5";
import { barePage } from "../../lib/adapter/pages/bare-page";
import { elementsOf } from "../../lib/adapter/pages/page-tree";
import { freePort } from "../../lib/cli/port";
import { type Started, start } from "../../lib/cli/processes";
import { SETTINGS } from "../../lib/cli/production-build";
import { PROJECT, tool } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { askedTools, TOOLS } from "../harness/every-address";
import { roleValues } from "./calculator-roles";
import { expect, test } from "./site";

let next: Started;
let origin: string;

test.beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  next = start(tool("next", "next", "start", "--port", String(port)), {
    folder: PROJECT,
    environment: SETTINGS,
  });
  expect(await untilAnswering(origin, next.ended)).toBe(true);
});

test.afterAll(() => next.stop());

const sheets = new Map<string, Promise<string>>();

async function sheetAt(address: string): Promise<string> {
  const sheet = sheets.get(address) ?? fetch(origin + address).then((response) => response.text());
  sheets.set(address, sheet);
  // The build leaves licences to the packages themselves.
  return (await sheet).replace(/\/\*![\s\S]*?\*\/\s*/g, "");
}

/** A page of Next's with the style sheets that it links to in their place. */
async function withStylesInline(html: string): Promise<string> {
  let whole = html;
  for (const [link, address = ""] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)) {
    const sheet = await sheetAt(address);
    whole = whole.replace(link, () => `<style>${sheet}</style>`);
  }
  return whole;
}

/** What a page says and how, whoever made it: its body, and what is in its head in any order. Without what runs. */
async function saidBy(html: string) {
  const page = parse(barePage(await withStylesInline(html)).html);
  const [head, body] = ["head", "body"].map((name) =>
    elementsOf(page).find(({ tagName }) => tagName === name),
  );
  return {
    head: (head === undefined ? [] : elementsOf(head)).map((element) => serializeOuter(element)).sort(),
    body: body === undefined ? "" : serializeOuter(body),
  };
}

/** The addresses at which the two do not say the same with the same status. */
async function differing(request: APIRequestContext, addresses: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    const [ours, theirs] = await Promise.all([
      request.get(address),
      // Next closes a connection that has been idle for five seconds, perhaps just as it is used again.
      request.get(origin + address, { headers: { Connection: "close" } }),
    ]);
    expect([address, ours.status()]).toEqual([address, theirs.status()]);
    const [one, other] = [await saidBy(await ours.text()), await saidBy(await theirs.text())];
    if (!isDeepStrictEqual(one, other)) wrong.push(address);
  }
  return wrong;
}

test("a tool says what Next would have said, to the last attribute", async ({ site, request }) => {
  const roles = roleValues(site);
  const [role = "", other = ""] = roles;
  const elsewhere = roles.at(-1) ?? "";
  const addresses = [
    ...TOOLS,
    ...askedTools(role),
    `/calculator?role=${role}`,
    `/calculator?role=${role}&salary=<b>&salary=2&hours=500`,
    `/calculator?role=${role}&salary=45000&hours=60%25&start=2027-01&leave=2028-03`,
    `/calculator?role=${role}&salary=maximum&later-hours-from=2028-03&later-hours=22.5 of 37&salry=1`,
    `/calculator?role=${elsewhere}&salary=45000`,
    `/compare?role=${role}&role=${other}&salary=45000`,
    `/compare?role=${role}&role=${elsewhere}&role=${other}&years=10&start=soon`,
    `/roles?council=${role.split("/")[0]}`,
    "/nowhere/social-worker",
  ];
  expect(await differing(request, addresses)).toEqual([]);
});

test("a content page says what Next prerenders, to the last attribute", async ({ site, request }) => {
  const pages = site.pages.map(({ address }) => address).filter((address) => !TOOLS.includes(address));
  expect(pages.length).toBeGreaterThan(TOOLS.length);
  expect(await differing(request, pages)).toEqual([]);
});
