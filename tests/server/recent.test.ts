import { expect, test, vi } from "vitest";
import { Recent } from "@/lib/server/recent";

test("what is asked for again is made once", () => {
  const recent = new Recent<string>(2);
  const make = vi.fn(() => "made");
  expect([recent.get("a", make), recent.get("a", make)]).toEqual(["made", "made"]);
  expect(make).toHaveBeenCalledOnce();
});

test("what was asked for longest ago goes first when there is too much", () => {
  const recent = new Recent<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ["a", "b", "a", "c", "a", "b"]) ask(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
