import { expect, test } from "@playwright/test";
import { PHONE } from "./actions";

test.use({ viewport: PHONE, javaScriptEnabled: false });

test("on a phone, the first screen of every list of roles has a role with its pay", async ({ page }) => {
  for (const address of ["/roles", "/sutton/roles", "/croydon/roles"]) {
    await page.goto(address);
    const row = page.locator("main tr").filter({ has: page.getByRole("rowheader").getByRole("link") });
    await expect(row.first().getByRole("link").first(), address).toBeInViewport({ ratio: 1 });
    // Its pay begins on the same line.
    await expect(row.first().getByRole("cell"), address).toBeInViewport();
  }
});
