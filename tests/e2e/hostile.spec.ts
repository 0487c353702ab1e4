import { attack } from "../harness/hostile-requests";
import { expect, test } from "./site";

/** A part of what `npm run fuzz` sends, so that every run has it. */
const COUNT = 600;

test("hostile requests are answered without failing, and nothing they hold comes back as markup", async ({
  site,
}) => {
  expect(await attack(Number(new URL(site.origin).port), 0, COUNT)).toEqual([]);
});
