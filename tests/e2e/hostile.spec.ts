import { siege } from "../harness/siege";
import { expect, test } from "./site";

test("10,000 hostile requests are answered without failing, none comes back as markup, and memory stays flat", async () => {
  expect(await siege(console.log)).toEqual([]);
});
