import { createHash } from "node:crypto";
import { routes } from "../../lib/site/routes";
import { score } from "./observatory";
import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

const SECURE = { "X-Forwarded-Proto": "https" };

/** Headers that no answer may be without. */
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
} as const;

test("every page type scores 100 or more by the rules of HTTP Observatory", async ({ site, request }) => {
  const scores: (readonly [string, number])[] = [];
  for (const { address } of [...onePerType(site.pages), { address: "/nowhere" }]) {
    const answer = await request.get(address, { headers: SECURE });
    scores.push([address, score({ headers: answer.headers(), html: await answer.text() })]);
  }
  expect(scores.filter(([, points]) => points < 100)).toEqual([]);
});

test("every answer has the headers, whatever it is an answer to", async ({ site, request }) => {
  const asked: [method: string, path: string][] = [
    ...[...site.answers.keys()].map((path): [string, string] => ["GET", path]),
    ["GET", "/nowhere"],
    ["GET", "/SUTTON"],
    ["GET", "/%E0%A4%A"],
    ["GET", "/_next/static/nothing.js"],
    ["GET", "/_next/image?url=%2Ffavicon.svg&w=64&q=75"],
    ["GET", routes.health()],
    ["GET", routes.readiness()],
    ["POST", "/"],
    ["DELETE", "/search"],
    ["OPTIONS", "/data.json"],
  ];
  const wrong: string[] = [];
  for (const [method, path] of asked) {
    const answer = await request.fetch(path, { method, maxRedirects: 0 });
    const headers = answer.headers();
    for (const [name, value] of Object.entries(ALWAYS)) {
      if (headers[name] !== value) wrong.push(`${method} ${path}: ${name} is ${headers[name]}`);
    }
    const policy = headers["content-security-policy"] ?? "";
    if (!policy.startsWith("default-src 'none'; ")) wrong.push(`${method} ${path}: policy is ${policy}`);
    const isEmbed = path.endsWith(routes.kit("", "embed"));
    const frames = isEmbed ? "frame-ancestors *" : "frame-ancestors 'none'";
    for (const part of ["base-uri 'none'", frames, `form-action ${isEmbed ? "'none'" : "'self'"}`]) {
      if (!policy.includes(part)) wrong.push(`${method} ${path}: its policy lacks ${part}`);
    }
    if (/unsafe/.test(policy)) wrong.push(`${method} ${path}: its policy allows what is unsafe`);
    if (!/camera=\(\)/.test(headers["permissions-policy"] ?? ""))
      wrong.push(`${method} ${path}: permissions`);
    if (headers["x-powered-by"] !== undefined) wrong.push(`${method} ${path}: x-powered-by`);
    if (headers["strict-transport-security"] !== undefined) wrong.push(`${method} ${path}: HSTS without TLS`);
    if (headers["set-cookie"] !== undefined) wrong.push(`${method} ${path}: a cookie`);
  }
  expect(wrong).toEqual([]);
});

test("the secure connection is asked for again only where there is one", async ({ request }) => {
  for (const path of ["/", "/search", "/nowhere", "/favicon.svg", "/SUTTON", routes.health()]) {
    const answer = await request.get(path, { headers: SECURE, maxRedirects: 0 });
    expect([path, answer.headers()["strict-transport-security"]]).toEqual([
      path,
      expect.stringContaining("max-age="),
    ]);
  }
});

test("a page allows its own style sheet by its hash, and no script but a tool's of this site", async ({
  site,
  request,
}) => {
  const wrong: string[] = [];
  for (const { address, html } of site.pages) {
    const policy = (await request.get(address)).headers()["content-security-policy"] ?? "";
    const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css);
    const hashes = sheets.map((css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);
    const scripts = html.includes('<script type="module"') ? "'self'" : "'none'";
    if (!policy.includes(`script-src ${scripts};`)) wrong.push(`${address}: scripts`);
    if (!policy.includes(`style-src ${hashes.join(" ")};`)) wrong.push(`${address}: styles`);
    if (/<[^>]*\sstyle=/.test(html)) wrong.push(`${address}: a style attribute`);
  }
  expect(wrong).toEqual([]);
});

test("a tool's number for its script is another for each answer, and its script has it", async ({
  request,
}) => {
  const numbers = new Set<string>();
  for (let time = 0; time < 5; time += 1) {
    const answer = await request.get("/calculator?years=2");
    const [, number = ""] =
      /script-src 'nonce-([^']+)';/.exec(answer.headers()["content-security-policy"] ?? "") ?? [];
    expect(await answer.text()).toContain(`nonce="${number}"`);
    numbers.add(number);
  }
  expect(numbers.size).toBe(5);
  expect([...numbers].every((number) => Buffer.from(number, "base64").length >= 16)).toBe(true);
});

test("data and pictures may be read by any site", async ({ site, request }) => {
  const council = site.pages.find(({ address }) => isOfType(address, "roles"))?.address.split("/")[1] ?? "";
  for (const path of [
    routes.rolesCsv(council),
    routes.rolesJson(council),
    routes.data("/"),
    routes.preview("/"),
  ]) {
    const headers = (await request.get(path)).headers();
    expect([path, headers["access-control-allow-origin"]]).toEqual([path, "*"]);
    expect([path, headers["cross-origin-resource-policy"]]).toEqual([path, "cross-origin"]);
  }
});

test("security.txt says whom to tell, until when, by RFC 9116", async ({ request }) => {
  const answer = await request.get(routes.securityContact());
  expect(answer.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  const text = await answer.text();
  const fields = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(fields.filter((line) => !/^[A-Z][A-Za-z-]+: \S/.test(line))).toEqual([]);
  expect(fields.filter((line) => line.startsWith("Contact: ")).length).toBeGreaterThan(0);
  const [expires = ""] = fields.filter((line) => line.startsWith("Expires: "));
  expect(expires).toMatch(/^Expires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});
