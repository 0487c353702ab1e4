/** What a recruiter takes along from a role: a poster in two clicks, a card for another site in three. */
import { createServer } from "node:http";
import jsQR from "jsqr";
import sharp from "sharp";
import { PAPERS, type Paper } from "../../components/kit/poster-sheet";
import { CARD_SIZE } from "../../lib/feeds/kit/card";
import { SHARE_HEADING } from "../../lib/site/page-record";
import { keysOf } from "../../lib/site/register";
import { routes } from "../../lib/site/routes";
import { copied } from "./keyboard";
import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

/** Points of a PDF in a millimetre. */
const POINTS = 72 / 25.4;

test("from a role to a printed poster in two clicks, whose QR code leads to the role", async ({
  site,
  page,
}) => {
  for (const { address } of onePerType(site.pages).filter((facts) => isOfType(facts.address, "role"))) {
    await page.goto(address);
    await page.getByRole("link", { name: SHARE_HEADING }).click();
    await page.getByRole("link", { name: "Poster on A4" }).click();
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 794, height: 1_123 });
    const { data, info } = await sharp(await page.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const code = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? "";
    const answer = await page.request.get(new URL(code).pathname, { maxRedirects: 0 });
    expect([address, answer.status(), answer.headers().location]).toEqual([address, 308, address]);
    await page.emulateMedia({ media: null });
  }
});

test("every poster prints on one sheet of its paper, with all its words on it", async ({ site, page }) => {
  const wrong: string[] = [];
  const longest = onePerType(site.pages).map(({ address }) => address);
  for (const { address } of site.pages.filter((facts) => isOfType(facts.address, "role"))) {
    // The larger sheet is the smaller one drawn larger.
    const papers = longest.includes(address) ? keysOf<Paper>(PAPERS) : (["A4"] as const);
    for (const paper of papers) {
      const file = routes.kit(address, `poster${paper}`);
      await page.goto(file);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
      const [, width = "", height = ""] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      const size = [width, height].map((points) => Math.round(Number(points) / POINTS));
      const { width: wide, height: high } = PAPERS[paper];
      if (sheets !== 1 || size[0] !== wide || size[1] !== high)
        wrong.push(`${file}: ${sheets} sheets of ${size}`);
    }
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() => {
      const bottom = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      const reasons = [...document.querySelectorAll(".reasons li")].map((item) =>
        item.getBoundingClientRect(),
      );
      // Two millimetres, less what is rounded.
      const touching = reasons.some(({ top: edge }, index) => edge - (reasons[index - 1]?.bottom ?? 0) < 7);
      return [
        ...(touching ? ["its reasons stand too close to tell one from the next"] : []),
        ...(bottom(".reasons li:last-child") > top(".address") ? ["its reasons run into its address"] : []),
        ...(bottom(".foot") > bottom("main") + 1 ? ["its foot is cut off"] : []),
      ];
    });
    await page.emulateMedia({ media: null });
    wrong.push(...cut.map((problem) => `${address}: ${problem}`));
  }
  expect(wrong).toEqual([]);
});

test("from a role to the code of a card in three clicks, which another site shows", async ({
  site,
  page,
}) => {
  const [role] = onePerType(site.pages).filter(({ address }) => isOfType(address, "role"));
  if (role === undefined) throw new Error("There is no role.");
  await page.goto(role.address);
  await page.getByRole("link", { name: SHARE_HEADING }).click();
  const code = await copied(page, "A card that keeps up");
  expect(code).toMatch(/^<iframe [^>]+><\/iframe>$/);
  const local = code.replace(/src="https?:\/\/[^/"]+/, `src="${site.origin}`);
  const other = createServer((_, response) => response.setHeader("content-type", "text/html").end(local));
  try {
    await new Promise<void>((ready) => other.listen(0, ready));
    const place = other.address();
    if (place === null || typeof place === "string") throw new Error("The other site has no port.");
    await page.goto(`http://127.0.0.1:${place.port}/`);
    const card = page.frameLocator("iframe");
    await expect(card.getByRole("heading")).toHaveText(role.headings[0] ?? "");
    // As wide as a phone's column, it needs no bar to scroll it.
    for (const width of [280, 320, 360, 440]) {
      await page.setViewportSize({ width: width + 16, height: 800 });
      const isCut = () =>
        page.frames()[1]?.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return scrollHeight > window.innerHeight || scrollWidth > window.innerWidth;
        });
      expect([width, await isCut()]).toEqual([width, false]);
    }
  } finally {
    other.close();
  }
});

test("a card whose summary has no room leaves it out whole, and needs no bar to scroll it", async ({
  site,
  page,
}) => {
  const [role] = site.pages.filter(({ address }) => isOfType(address, "role"));
  await page.goto(routes.kit(role?.address ?? "", "embed"));
  for (const width of [280, 360, 440]) {
    await page.setViewportSize({ width, height: CARD_SIZE.height });
    for (const sentences of [1, 40]) {
      const seen = await page.evaluate((count) => {
        const [room, summary] = [document.querySelector(".room"), document.querySelector(".room p")];
        if (room === null || summary === null) return undefined;
        summary.textContent = "We work with families. ".repeat(count);
        const isShown = summary.getBoundingClientRect().left < room.getBoundingClientRect().right;
        return [isShown, document.documentElement.scrollHeight - window.innerHeight];
      }, sentences);
      expect([width, sentences, seen]).toEqual([width, sentences, [sentences === 1, 0]]);
    }
  }
});

test("a keyboard alone copies every text of the kit, each whole and by itself, and paper shows all of it", async ({
  site,
  page,
}) => {
  const [role] = site.pages.filter(({ address }) => isOfType(address, "role"));
  await page.goto(routes.share(role?.address ?? ""));
  expect(await copied(page, "Short address")).toMatch(/^https?:\/\/[^/\s]+\/r\/\w{6}$/);
  for (const box of await page.getByRole("textbox").all()) {
    await box.focus();
    await page.keyboard.press("Control+A");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await box.inputValue());
  }
  await page.emulateMedia({ media: "print" });
  const cut = await page.$$eval("textarea", (boxes) =>
    boxes.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).map(({ id }) => id),
  );
  expect(cut).toEqual([]);
});
