import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { drawPreview } from "@/app/(feeds)/draw-preview";
import { fitText, isRightToLeft } from "@/components/preview/fit-text";
import { withoutSigns } from "@/components/preview/preview-words";

const WORDS = { kicker: "", title: "", headline: "", details: [""], notice: "", mark: { slug: "example" } };

async function picture(title: string): Promise<Buffer> {
  const response = await drawPreview({ words: { ...WORDS, title }, colour: "#1d4f73" });
  expect(response.headers.get("Content-Type")).toBe("image/png");
  return Buffer.from(await response.arrayBuffer());
}

describe("the picture of a page", () => {
  beforeEach(() => {
    vi.stubGlobal("fetch", () => {
      throw new Error("A picture asks nobody for anything.");
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it("leaves out what no font of the project has: an emoji with its modifiers, Korean, a private sign", async () => {
    const plain = await picture("Example Officer");
    for (const sign of ["🎉", "👩🏽‍🚒", "🇬🇧", "☎️", "한국", "\u{e000}"]) {
      expect((await picture(`Example ${sign} Officer`)).equals(plain), sign).toBe(true);
    }
  });

  it("draws every script that the project has a font for, each in signs of its own", async () => {
    const texts = [
      "★",
      "خدمات",
      "שלום",
      "欢迎",
      "かな",
      "সেবা",
      "ਸੇਵਾ",
      "સેવા",
      "சேவை",
      "አገልግሎት",
      "सेवा",
      "Ω",
      "ж",
      "Ŵ",
    ];
    const drawn = [await picture(""), ...(await Promise.all(texts.map(picture)))];
    expect(new Set(drawn.map((png) => png.toString("base64"))).size).toBe(texts.length + 1);
  });

  it("draws a name of nothing but an emoji as no name", async () => {
    expect((await picture("🎉")).equals(await picture(""))).toBe(true);
  });
});

describe("words without some signs", () => {
  it("lose the space around a sign, but no letter of a longer sign", () => {
    expect(withoutSigns({ ...WORDS, title: "Team 🎉 of é 👩🏽‍🚒" }, "🎉👩🏽‍🚒").title).toBe("Team of é");
    expect(withoutSigns({ ...WORDS, title: "👩🏽‍🚒 Team" }, "👩").title).toBe("👩🏽‍🚒 Team");
  });
});

describe("a text of another script in its place", () => {
  it("breaks between signs where the script has no spaces", () => {
    expect(fitText("兒童服務團隊", { width: 300, height: 400 }, [100])).toEqual({
      size: 100,
      lines: ["兒童服", "務團隊"],
    });
  });

  it("is cut between signs, never within one", () => {
    const { lines } = fitText("👩🏽‍🚒".repeat(5), { width: 250, height: 100 }, [50]);
    expect(lines[0]).toMatch(/^(👩🏽‍🚒)*…$/u);
  });

  it("runs from right to left where its first letter does", () => {
    expect(["12 خدمات Team", "שלום"].map(isRightToLeft)).toEqual([true, true]);
    expect(["Team خدمات", "中文", "★", ""].map(isRightToLeft)).toEqual([false, false, false, false]);
  });
});
