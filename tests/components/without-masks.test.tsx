import satori from "satori";
import sharp from "sharp";
import { expect, test } from "vitest";
import { withoutMasks } from "@/app/(feeds)/without-masks";
import { PICTURE_LAYOUTS } from "@/components/preview/picture-layout";
import { PreviewCard } from "@/components/preview/preview-card";
import { palette } from "@/lib/colour/palette";
import { pictureFonts } from "@/lib/feeds/picture-fonts";
import { keysOf } from "@/lib/site/register";

const fontsFor = pictureFonts(process.cwd());

const WORDS = {
  kicker: "Children’s services, Riverton",
  headline: "up to £49,083",
  period: "a year",
  details: ["36 hours a week", "Where you would work: Early Help, the Family Team and eleven others"],
  notice: "Not made by the council",
};

/** Short and long, and in scripts whose letters are drawn with an outline. */
const TITLES = ["Social Worker", "Principal Officer for Children ".repeat(6), "خدمات الأطفال", "சேவை", ""];

const pixels = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).raw().toBuffer();

test.each(keysOf(PICTURE_LAYOUTS))(
  "a card, %s, is the same to the last pixel without its masks",
  async (shape) => {
    const layout = PICTURE_LAYOUTS[shape];
    for (const [at, title] of TITLES.entries()) {
      const words = { ...WORDS, title, mark: { slug: `mark-${at}` } };
      const { fonts, ...families } = fontsFor(
        `${title} ${WORDS.headline} ${WORDS.period}`,
        `${WORDS.kicker} ${WORDS.period} ${WORDS.details.join(" ")} ${WORDS.notice}`,
      );
      const svg = await satori(
        <PreviewCard words={words} colours={palette("#1d5c4d").light} families={families} layout={layout} />,
        { width: layout.width, height: layout.height, fonts: [...fonts] },
      );
      const bare = withoutMasks(svg);
      expect(bare.length).toBeLessThan(svg.length);
      expect((await pixels(bare)).equals(await pixels(svg)), title).toBe(true);
    }
  },
);
