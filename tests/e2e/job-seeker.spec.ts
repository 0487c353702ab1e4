import { expect, test } from "@playwright/test";
import { PHONE } from "./actions";

test.use({ viewport: PHONE, javaScriptEnabled: false });

test("on a phone, the first screen of every list of roles has a role with its pay", async ({ page }) => {
  for (const address of ["/roles", "/sutton/roles", "/croydon/roles"]) {
    await page.goto(address);
    const row = page.locator("main tr").filter({ has: page.getByRole("rowheader").getByRole("link") });
    await expect(row.first().getByRole("link").first(), address).toBeInViewport({ ratio: 1 });
    // Its pay begins on the same line; where nobody's is published, the heading of the roles says so once.
    const isPaid = (await page.getByRole("columnheader").count()) > 1;
    const pay = isPaid ? row.first().getByRole("cell") : page.getByText("Pay not published").first();
    await expect(pay, address).toBeInViewport();
  }
});
