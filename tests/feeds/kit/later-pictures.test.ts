import { expect, test } from "vitest";
import { laterPictures } from "@/app/(feeds)/pictures";
import { catalogueAt } from "../../content/catalogue/catalogue-of";
import { RIVERTON } from "../../content/content-set";

const at = (moment: string) => [Date.parse(moment), catalogueAt(RIVERTON, moment)] as const;

test("pictures that show pay are drawn ahead for the first minute of its day, and no others", () => {
  const [, before] = at("2026-03-31T22:59:59Z");
  const [first, next] = laterPictures(before, [at("2026-03-31T23:00:00Z"), at("2026-04-02T12:00:00Z")]);
  expect(first?.from).toBe(Date.parse("2026-03-31T23:00:00Z"));
  const role = "/riverton/roles/senior-social-worker";
  const drawn = [...(first?.feeds.keys() ?? [])];
  expect(drawn).toEqual(
    expect.arrayContaining([`${role}/preview.png`, `${role}/share/square.png`, `${role}/share/tall.png`]),
  );
  expect(drawn.filter((address) => address.startsWith("/riverton/roles/social-worker"))).toEqual([]);
  expect(next?.feeds.size).toBe(0);
});
