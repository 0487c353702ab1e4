import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { addressBook } from "@/lib/feeds/address-book";
import { routes } from "@/lib/routes";
import { catalogue } from "../fixtures/sample-catalogue";

/** What Next answers, read off the folders of app/: `/[council]/roles.csv` for `(feeds)/[council]/roles.csv/route.ts`. */
const patterns = readdirSync(path.join(PROJECT, "app"), { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[/\\])(page|route)\.tsx?$/.test(file))
  .map((file) => path.posix.dirname(file.split(path.sep).join("/")))
  .map((folder) => folder.split("/").filter((part) => part !== "." && !/^\(.*\)$/.test(part)))
  .map((parts) => ["", ...parts].join("/") || routes.home());

const { known } = addressBook(catalogue);

function answers(pattern: string, address: string): boolean {
  const [parts, given] = [pattern.split("/"), address.split("/")];
  return (
    parts.length === given.length &&
    parts.every((part, index) => /^\[.*\]$/.test(part) || part === given[index])
  );
}

/** Pages that are never asked for by their own address. */
const INTERNAL: readonly string[] = [routes.unknownAddress(), routes.serverError()];
/** Files in app/ with a name that Next gives an address. */
const NAMED_BY_NEXT: readonly string[] = [routes.sitemap(), routes.robots()];

describe("the address book and the pages", () => {
  it.each(patterns.filter((pattern) => !INTERNAL.includes(pattern)))(
    "%s has an address in the book; without one, the proxy would answer that there is no such page",
    (pattern) => {
      expect(known.filter((address) => answers(pattern, address))).not.toEqual([]);
    },
  );

  it("every address in the book has something that answers it", () => {
    const orphans = known.filter(
      (address) => !NAMED_BY_NEXT.includes(address) && !patterns.some((pattern) => answers(pattern, address)),
    );
    expect(orphans).toEqual([]);
  });
});
