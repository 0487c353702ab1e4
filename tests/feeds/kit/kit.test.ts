import jsQR from "jsqr";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { DRAWN } from "@/app/(feeds)/kit-files";
import { UNDRAWN } from "@/app/(feeds)/undrawn-kit-files";
import type { Kit } from "@/app/page-forms";
import { PICTURE_LAYOUTS } from "@/components/preview/picture-layout";
import { rolePreview } from "@/components/preview/preview-words";
import { kitPlace } from "@/lib/feeds/kit/kit-place";
import { oembed } from "@/lib/feeds/kit/oembed";
import { qrSvg } from "@/lib/feeds/kit/qr-code";
import { roleAdvert } from "@/lib/feeds/kit/role-advert";
import { shortAddress } from "@/lib/site/short-address";
import { catalogue, socialWorker } from "../../fixtures/sample-catalogue";

const ORIGIN = "https://careers.example";
const PAGE = `${ORIGIN}${socialWorker.address}`;
const place = kitPlace(socialWorker.address, ORIGIN, catalogue.today);
const kit: Kit = {
  advert: roleAdvert(socialWorker),
  place,
  picture: { words: rolePreview(socialWorker, catalogue.today), colour: socialWorker.council.colour },
};

async function decoded(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const bytesOf = async (answer: Response | Promise<Response>) =>
  Buffer.from(await (await answer).arrayBuffer());

describe("the QR code", () => {
  test("is read as the short address, as SVG and as PNG", async () => {
    expect(await decoded(Buffer.from(qrSvg(place.short)))).toBe(place.short);
    expect(await decoded(await bytesOf(UNDRAWN.qrPng(kit)))).toBe(place.short);
  });
});

describe("the pictures", () => {
  test.each([
    ["square", 1080, 1080],
    ["tall", 1080, 1920],
  ] as const)("%s is a PNG of %i by %i", async (file, width, height) => {
    expect(PICTURE_LAYOUTS[file]).toMatchObject({ width, height });
    expect(await sharp(await bytesOf(DRAWN[file](kit.picture))).metadata()).toMatchObject({
      format: "png",
      width,
      height,
    });
  });
});

describe("the embedded card", () => {
  test("may stand in any frame, and a poster in none", async () => {
    const policyOf = async (file: "embed" | "posterA4") =>
      (await UNDRAWN[file](kit)).headers.get("Content-Security-Policy");
    expect(await policyOf("embed")).toContain("frame-ancestors *");
    expect(await policyOf("posterA4")).toContain("frame-ancestors 'none'");
  });

  test("has nothing to click on but links to its own page, which open beside the other site", async () => {
    const html = (await bytesOf(UNDRAWN.embed(kit))).toString();
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toBe(`<a href="${PAGE}" target="_blank" rel="noopener">`);
    expect(html).not.toMatch(/<(script|form|button|input|iframe)| on\w+=/);
  });
});

describe("oEmbed", () => {
  const asked = (parameters: Record<string, string>) =>
    oembed(new URLSearchParams(parameters), catalogue, ORIGIN, 0);

  test("gives the card of a page, by its address, its short one and an old one", () => {
    const short = ORIGIN + shortAddress(socialWorker.address);
    for (const url of [PAGE, short, `${PAGE}/`]) {
      expect(asked({ url })).toMatchObject({ status: 200, data: { type: "rich", version: "1.0" } });
    }
    expect(asked({ url: `${ORIGIN}/riverton/roles/cpo` }).status).toBe(200);
  });

  test("is no larger than the other site has room for", () => {
    const { data } = asked({ url: PAGE, maxwidth: "300", maxheight: "9999" });
    expect(data).toMatchObject({ width: 300, height: 300 });
    expect(JSON.stringify(data)).toContain('width=\\"300\\"');
  });

  test.each([
    [{}, 400],
    [{ url: PAGE, format: "xml" }, 501],
    [{ url: "https://elsewhere.example/riverton/roles/social-worker" }, 404],
    [{ url: `${ORIGIN}/riverton` }, 404],
    [{ url: "javascript:alert(1)" }, 404],
    [{ url: `${PAGE}<script>` }, 404],
  ])("%o is answered with %i", (parameters, status) => {
    expect(asked(parameters).status).toBe(status);
  });
});
