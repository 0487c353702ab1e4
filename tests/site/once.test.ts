import { expect, test } from "vitest";
import { once } from "@/lib/site/once";

test("one thing is looked at once, until it or something that it was compared with is another", () => {
  const looks: string[] = [];
  const look = once((thing: { name: string }, ...others: string[]) => {
    looks.push([thing.name, ...others].join(" "));
    return looks.length;
  });
  const [one, other] = [{ name: "one" }, { name: "other" }];
  expect([look(one, "a", "b"), look(one, "a", "b"), look(other, "a", "b")]).toEqual([1, 1, 2]);
  expect([look(one, "a"), look(one, "a", "c"), look(one, "a", "b")]).toEqual([3, 4, 5]);
  expect(looks.at(-1)).toBe("one a b");
});
