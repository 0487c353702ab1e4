import { describe, expect, test } from "vitest";
import { headerRules, redirectRules } from "@/lib/adapter/export/host-rules";
import { withoutAddresses } from "@/lib/adapter/export/listed-addresses";
import { standingAlone } from "@/lib/adapter/export/page-alone";
import { robots } from "@/lib/feeds/robots";
import { siteMap } from "@/lib/feeds/site-map";
import type { AddressBook } from "@/lib/site/address-book";
import { manyCouncils } from "../../fixtures/many-councils";

const PAGE = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Roles</title></head></html>';
const POLICY = "default-src 'none'; style-src 'sha256-x='; form-action 'self'; frame-ancestors 'none'";

describe("a page as a file", () => {
  test("says its own policy, right behind its encoding and without what only a header can say", () => {
    expect(standingAlone(PAGE, { policy: POLICY, isListed: true })).toContain(
      `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-x='; form-action 'self'"><title>`,
    );
  });

  test("lets its forms lead to the server that answers them, and nowhere else", () => {
    const page = standingAlone(PAGE, { policy: POLICY, isListed: true }, "https://tools.example.org");
    expect(page).toContain(`form-action 'self' https://tools.example.org"`);
  });

  test("keeps a poster out of search engines", () => {
    expect(standingAlone(PAGE, { policy: POLICY, isListed: false })).toContain(
      '<meta name="robots" content="noindex">',
    );
  });

  test("without an encoding is no page of this site", () => {
    expect(() => standingAlone("<html></html>", { policy: POLICY, isListed: true })).toThrow(/encoding/);
  });
});

test("a list for search engines names nothing that only a server would answer, where there is none", () => {
  const catalogue = manyCouncils(2, 1);
  const tools = new Set(["/roles", "/vacancies-sitemap.xml"]);
  const map = siteMap(catalogue, "https://careers.example");
  const left = withoutAddresses(map, tools);
  expect(map).toContain("<loc>https://careers.example/roles</loc>");
  expect(left).not.toContain("<loc>https://careers.example/roles</loc>");
  expect(left.match(/<loc>/g)).toHaveLength((map.match(/<url>/g)?.length ?? 0) - 1);
  expect(left).toContain("<loc>https://careers.example/council-1/roles</loc>\n<lastmod>");
  expect(withoutAddresses(robots("https://careers.example"), tools).match(/^Sitemap: .*$/gm)).toEqual([
    "Sitemap: https://careers.example/sitemap.xml",
  ]);
});

const BOOK: AddressBook = {
  addresses: {
    page: ["/sutton/roles/manager"],
    builtFeed: ["/sutton/roles/manager/data.json", "/sutton/open-referral"],
    tool: ["/search"],
    requestedFeed: [],
    file: [],
    gone: [],
  },
  moved: [
    ["/sutton/roles/boss", "/sutton/roles/manager"],
    ["/r/abcdef", "/sutton/roles/manager"],
    ["/jobs.aspx?id=12", "/sutton/roles/manager"],
  ],
};
const RENAMED = [["/sutton/open-referral", "/sutton/open-referral.json"]] as const;

describe("the rules of a static host", () => {
  const rules = (server?: string) =>
    redirectRules(BOOK, { renamed: RENAMED, requested: ["/search"], server });

  test("lead old and short addresses to the page, and an old address of its data to its data", () => {
    expect(rules().lines).toEqual([
      "/sutton/roles/boss /sutton/roles/manager 301",
      "/sutton/roles/boss/data.json /sutton/roles/manager/data.json 301",
      "/r/abcdef /sutton/roles/manager 301",
      "/sutton/open-referral /sutton/open-referral.json 200",
    ]);
  });

  test("have no room for an old address with a query, which is told", () => {
    expect(rules().left).toEqual(["/jobs.aspx?id=12"]);
  });

  test("lead what takes a question to the server, where there is one", () => {
    expect(rules("https://tools.example.org").lines).toContain(
      "/search https://tools.example.org/search 302",
    );
    expect(rules().lines.join()).not.toContain("/search");
  });

  test("let other sites read data and pictures, keep a script for a year, and set no policy over that of a page", () => {
    const headers = headerRules(["/live-form.abc.js"]);
    expect(headers).toMatch(/^\/\*\.json\n {2}Access-Control-Allow-Origin: \*$/m);
    expect(headers).toMatch(
      /^\/live-form\.abc\.js\n {2}Cache-Control: public, max-age=31536000, immutable$/m,
    );
    expect(headers).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff$/m);
    expect(headers).not.toContain("Content-Security-Policy");
  });

  test("are few enough for every host: at most a hundred of headers", () => {
    expect(headerRules(["/live-form.abc.js"]).match(/^\S/gm)?.length).toBeLessThanOrEqual(100);
  });
});
