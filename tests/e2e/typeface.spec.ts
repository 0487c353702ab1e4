import { expect, test } from "./site";

test("the browser shows the typeface that it was started with, and no other", async ({ page, typeface }) => {
  await page.goto("/");
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const shown = async (selector: string) => {
    const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.map(({ familyName }) => familyName);
  };
  expect([await shown("h1"), await shown("main p")]).toEqual([[typeface.serif], [typeface.sans]]);
});
