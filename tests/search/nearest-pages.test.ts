import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPages } from "@/lib/search/nearest-pages";
import { pageIndex } from "@/lib/search/page-index";
import { catalogue } from "../fixtures/sample-catalogue";
import { anySign } from "../harness/any-sign";

const index = pageIndex(catalogue);
const nearest = (address: string) => nearestPages(address, index, 5).map((page) => page.address);

describe("the pages nearest to an address that is none", () => {
  it.each([
    ["/riverton/roles/social-wroker", "/riverton/roles/social-worker"],
    ["/riverton/social-worker", "/riverton/roles/social-worker"],
    ["/riverton/roles/Social%20Worker.html", "/riverton/roles/social-worker"],
    ["/riverton/roles/social_worker/data.json", "/riverton/roles/social-worker"],
    ["/rivrton", "/riverton"],
    ["/riverton/jobs", "/riverton/roles"],
    ["/riverton/roles/cpo", "/riverton/roles/child-protection-chair"],
    ["/riverton/protection-chair", "/riverton/roles/child-protection-chair"],
    ["/acessibility", "/accessibility"],
    ["/hillside/teams/leaving-care", "/hillside/services/leaving-care"],
  ])("%s means %s", (asked, meant) => {
    expect(nearest(asked)[0]).toBe(meant);
  });

  it("a role that does not exist leads to the list it would have been in", () => {
    expect(nearest("/riverton/roles/zookeeper")).toContain("/riverton/roles");
  });

  it("a mistyped short name leads to what it is short for", () => {
    expect(nearest("/riverton/roles/cpoo")).toContain("/riverton/roles/child-protection-chair");
  });

  it("an address like nothing on the site has no suggestions", () => {
    expect(nearest("/wp-admin/setup.php")).toEqual([]);
    expect(nearest("/")).toEqual([]);
    expect(nearest("")).toEqual([]);
  });

  it("gives at most as many as asked for, each once", () => {
    const pages = nearestPages("/riverton/roles/social", index, 2);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each([
    "/%00",
    "/%E0%A4%A",
    "/%zz",
    "/../../etc/passwd",
    "/🙂",
    `/${"a".repeat(10_000)}`,
    "/a".repeat(5_000),
  ])("takes any address without failing", (address) => {
    expect(Array.isArray(nearest(address))).toBe(true);
  });

  it("never fails", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anySign }), fc.webPath()), (address) => {
        expect(nearest(address).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
