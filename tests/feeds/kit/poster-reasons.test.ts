import { expect, test } from "vitest";
import type { Reason } from "@/lib/feeds/kit/advert";
import { posterReasons } from "@/lib/feeds/kit/poster-reasons";

const reason = (title: string, length: number, more: Partial<Reason> = {}): Reason => ({
  title,
  words: "x".repeat(length),
  ...more,
});
const titles = (reasons: readonly Reason[]) => posterReasons({ reasons }).map(({ title }) => title);

test("a poster has the first three reasons that are said shortly, a longer one only where there are too few, and nothing left open", () => {
  const long = reason("long", 180);
  const [one, two, three, four] = ["one", "two", "three", "four"].map((title) => reason(title, 60));
  if (!one || !two || !three || !four) throw new Error("There are four.");
  expect(titles([one, long, two, three, four])).toEqual(["one", "two", "three"]);
  expect(titles([long, one, reason("longer", 200), two])).toEqual(["one", "two", "long"]);
  expect(titles([reason("open", 60, { isOpen: true }), one, two])).toEqual(["one", "two"]);
  expect(titles([reason("its sum", 180, { inShort: "£750 for 18 hours a week." }), one, two, three])).toEqual(
    ["its sum", "one", "two"],
  );
});
