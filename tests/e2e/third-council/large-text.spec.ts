import { largeTextBrowser, tooWideIn } from "../large-text";
import { onePerKind } from "../page-types";
import { expect, test } from "../site";

test("with text twice as large no kind of page scrolls sideways on a phone, those that no real council has included", async ({
  site,
}) => {
  const ofExample = site.pages.filter(({ address }) => /^\/larkmere(\/|$)/.test(address));
  const pages = onePerKind(ofExample).map(({ address }) => address);
  expect(pages.some((address) => address.includes("/stories/"))).toBe(true);
  const browser = await largeTextBrowser();
  try {
    const page = await browser.newPage({ baseURL: site.origin });
    expect(await tooWideIn(page, pages)).toEqual([]);
  } finally {
    await browser.close();
  }
});
