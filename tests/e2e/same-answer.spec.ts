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

/** What a page says and how, whoever made it: its body, and what is in its head in any order. Without what runs. */
async function saidBy(html: string) {
  const sheets = new Map<string, string>();
  for (const [, address = ""] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    sheets.set(address, await (await fetch(origin + address)).text());
  }
  const page = parse(barePage(html, (address) => sheets.get(address) ?? "").html);
  const [head, body] = ["head", "body"].map((name) =>
    [...elementsOf(page)].find(({ tagName }) => tagName === name),
  );
  return {
    head: [...(head === undefined ? [] : elementsOf(head))].map((element) => serializeOuter(element)).sort(),
    body: body === undefined ? "" : serializeOuter(body),
  };
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
  for (const address of addresses) {
    const [ours, theirs] = await Promise.all([
      request.get(address),
      // Next closes a connection that has been idle for five seconds, perhaps just as it is used again.
      request.get(origin + address, { headers: { Connection: "close" } }),
    ]);
    expect([address, ours.status()]).toEqual([address, theirs.status()]);
    expect(await saidBy(await ours.text()), address).toEqual(await saidBy(await theirs.text()));
  }
});
