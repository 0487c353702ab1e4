import { newCouncils } from "../../harness/third-council";
import { collidingWords, layoutProblems } from "../layout";
import { WIDTHS } from "../looks";
import { expect, test } from "../site";

const joined = newCouncils();

test("the long names of a council that has joined stay on the screen, in every typeface", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  const added = site.pages.filter(({ address }) => joined.includes(address.split("/")[1] ?? ""));
  expect(added.length).toBeGreaterThan(0);
  for (const { address } of added) {
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const problems = [...(await layoutProblems(page)), ...(await collidingWords(page))];
      wrong.push(...problems.map((problem) => `${address}, ${width} px wide: ${problem}`));
    }
  }
  expect(wrong).toEqual([]);
});
