import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roleData } from "@/lib/feeds/data/role-data";
import { rolesCsv } from "@/lib/feeds/roles-csv";
import { excerpt, mark } from "@/lib/search/marked-text";
import { pageIndex } from "@/lib/search/page-index";
import { search } from "@/lib/search/search";
import { termsOf } from "@/lib/search/terms";
import { catalogue, chair } from "../fixtures/sample-catalogue";
import { anySign } from "../harness/any-sign";

const index = pageIndex(catalogue);
const addresses = (query: string, limits = {}) =>
  search(index, query, limits).map(({ page }) => page.address);

describe("search", () => {
  it.each([
    ["CPO", "an acronym that only stands among the other names"],
    ["cpc", "an acronym in small letters"],
    ["child protection chair", "the name"],
    ["Child  Protection–Chair", "the name with other marks between its words"],
    ["chil prot chai", "the beginnings of its words"],
    ["protecton chair", "a misspelt name"],
  ])("finds the Child Protection Chair by %j: %s", (query) => {
    expect(addresses(query)[0]).toBe("/riverton/roles/child-protection-chair");
  });

  it("finds a role by a name that would be our guess, and shows that name nowhere", () => {
    const [first] = search(index, "Case Protection Officer");
    expect(first?.page.address).toBe("/riverton/roles/child-protection-chair");
    expect(JSON.stringify([first?.title, first?.excerpt, roleData(chair, "")])).not.toContain("Officer");
    expect(rolesCsv(chair.council, "")).not.toContain("Officer");
  });

  it("finds a page by any of the words when no page has all of them", () => {
    expect(addresses("adviser zzzzz")).toContain("/hillside/roles/personal-adviser");
  });

  it("answers a job seeker's words with the pages' words", () => {
    expect(addresses("what is the salary")).toContain("/riverton/roles");
  });

  it("finds the site's own pages", () => {
    expect(addresses("cookies")[0]).toBe("/privacy");
  });

  it("keeps to one council or to one kind of page when asked", () => {
    expect(addresses("services", { council: "hillside" })).toContain("/hillside/services");
    expect(addresses("services", { council: "hillside" })).not.toContain("/riverton/services");
    expect(addresses("hillside", { kind: "role" })).toEqual(["/hillside/roles/personal-adviser"]);
    expect(addresses("services", { council: "nowhere" })).toEqual([]);
  });

  it("marks the words that answer, in the title and in the excerpt", () => {
    const [first] = search(index, "social worker");
    expect(first?.title).toEqual({
      text: "Social Worker",
      ranges: [
        [0, 6],
        [7, 13],
      ],
    });
    expect(first?.excerpt.ranges.length).toBeGreaterThan(0);
  });

  it.each(["", "   ", "🙂", "???", "\u0000\u0007", ".*", "(", "[a-z]+", "\\", "‮"])(
    "answers nothing to %j, and does not fail",
    (query) => {
      expect(search(index, query)).toEqual([]);
    },
  );

  it.each([
    "a".repeat(10_000),
    "word ".repeat(2_000),
    "(a+)+$".repeat(500),
    "constructor __proto__ toString",
    "\ud800",
  ])("takes hostile text without failing", (query) => {
    expect(Array.isArray(search(index, query))).toBe(true);
  });

  it("never fails, and its marks are in order, apart and inside the text", () => {
    const typed = fc.oneof(fc.string({ unit: anySign }), fc.string({ unit: "grapheme" }), fc.lorem());
    fc.assert(
      fc.property(typed, (query) => {
        for (const result of search(index, query)) {
          for (const { text, ranges } of [result.title, result.excerpt]) {
            let end = 0;
            for (const [from, to] of ranges) {
              expect(from).toBeGreaterThanOrEqual(end);
              expect(to).toBeGreaterThan(from);
              end = to;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});

describe("an excerpt", () => {
  const text = `${"Before it there is much to read. ".repeat(20)}Children’s homes stand here. ${"And more. ".repeat(40)}`;

  it("shows where the words stand, with dots where something is left out", () => {
    const { text: part, ranges } = excerpt(text, new Set(termsOf("children’s homes")), 120);
    expect(part).toMatch(/^… .*Children’s homes.* …$/);
    expect(part.length).toBeLessThan(140);
    expect(ranges.map(([from, to]) => part.slice(from, to))).toEqual(["Children’s", "homes"]);
  });

  it("is the whole text when that is short", () => {
    expect(excerpt("Short.", new Set(["short"]), 100)).toEqual({ text: "Short.", ranges: [[0, 5]] });
    expect(excerpt("", new Set(), 100)).toEqual({ text: "", ranges: [] });
  });

  it("is one line, in which a heading keeps apart from what stands under it", () => {
    const lines = "Pay\nExtra leave\n\nYou get a day. \nIt comes each year:\n one day";
    expect(excerpt(lines, new Set(termsOf("leave")), 200).text).toBe(
      "Pay · Extra leave · You get a day. It comes each year: one day",
    );
  });

  it("marks a word with an accent or an apostrophe as the reader sees it", () => {
    expect(mark("A café for children's friends", new Set(termsOf("café children’s"))).ranges).toEqual([
      [2, 6],
      [11, 21],
    ]);
  });
});
