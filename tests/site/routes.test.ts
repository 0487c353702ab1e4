import { expect, test } from "vitest";
import { COUNCIL_FEEDS, REQUESTED_FEEDS, SITE_FEEDS } from "@/lib/site/feeds";
import { PAGES } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";

const patterns = Object.entries({ ...PAGES, ...COUNCIL_FEEDS, ...SITE_FEEDS, ...REQUESTED_FEEDS }).map(
  ([kind, one]) => [kind, typeof one === "string" ? one : one.pattern] as const,
);

/** The function of `routes` by its name, with whatever arguments: the types allow it the right ones only. */
function call(kind: string, given: readonly string[]): unknown {
  const route: unknown = Reflect.get(routes, kind);
  if (typeof route !== "function") throw new Error(`There is no route ${kind}.`);
  return Reflect.apply(route, undefined, given);
}

test.each(patterns)("the route %s fills in %s, a text for each of its parts", (kind, pattern) => {
  const parts = [...pattern.matchAll(/\[([^\]]+)\]/g)].map(([, name = ""]) => name);
  expect(call(kind, parts)).toBe(pattern.replace(/[[\]]/g, ""));
  if (parts.length > 0) expect(() => call(kind, parts.slice(1))).toThrow("needs a text");
  else expect(call(kind, ["?q=grade"])).toBe(`${pattern}?q=grade`);
});
