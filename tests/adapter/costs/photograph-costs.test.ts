import { expect, test } from "vitest";
import { photographCosts, photographLine, photographsOverBudget } from "@/lib/adapter/costs/photograph-costs";
import { PHOTOGRAPH_BUDGET } from "@/lib/site/photographs";

const written = (address: string, plain: number) => ({ address, sizes: { plain, br: plain, gzip: plain } });
const source = (name: string, widths: readonly number[]) =>
  `<source type="image/avif" srcSet="${widths.map((width) => `/${name}.${width} ${width}w`).join(", ")}" sizes="9rem"/>`;

test("photographs cost what a phone loads of them: the narrowest form of 800 pixels or more", () => {
  const html = source("hall", [400, 800, 1600]) + source("small", [200, 500]);
  const costs = photographCosts(
    [
      { address: "/riverton", html },
      { address: "/about", html: "" },
    ],
    [
      written("/hall.400", 1),
      written("/hall.800", 20),
      written("/hall.1600", 300),
      written("/small.500", 4000),
    ],
  );
  expect(costs).toEqual([{ address: "/riverton", photographs: 2, bytes: 4020 }]);
  expect(photographLine(costs)).toContain("most on /riverton: 4020 bytes");
  expect(photographsOverBudget(costs)).toEqual([]);
});

test("a page whose photographs are over budget fails the build by name", () => {
  const over = photographsOverBudget([
    { address: "/riverton", photographs: 9, bytes: PHOTOGRAPH_BUDGET + 1 },
  ]);
  expect(over).toHaveLength(1);
  expect(over[0]).toMatch(/^\/riverton has 9 photographs/);
});

test("a site without photographs says so", () => {
  expect(photographLine([])).toBe("Photographs: none.");
});
