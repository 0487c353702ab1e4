import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fitText, LINE_HEIGHT, SMALL_LINE_HEIGHT } from "@/components/preview/fit-text";
import {
  detailLines,
  PICTURE_LAYOUTS,
  type PictureLayout,
  titlePlace,
} from "@/components/preview/picture-layout";
import {
  councilPreview,
  rolePreview,
  sitePreview,
  workplacePreview,
} from "@/components/preview/preview-words";
import {
  hillside,
  leavingCare,
  localityTeam,
  personalAdviser,
  riverton,
  safeguarding,
  socialWorker,
} from "../fixtures/sample-catalogue";

const TODAY = "2026-11-22";

describe("what the picture of a link says", () => {
  it("a role: its council, its name, its pay and its grade", () => {
    expect(rolePreview(socialWorker, TODAY)).toMatchObject({
      kicker: "Riverton Council",
      title: "Social Worker",
      headline: "Up to £49,083 a year",
      details: ["Grade 8"],
    });
  });

  it("a role without published pay: that it is not published, and by whom", () => {
    expect(rolePreview(personalAdviser, TODAY)).toMatchObject({
      headline: "Pay not published",
      details: ["Hillside names no figure for this role"],
    });
  });

  it("a service or team: the highest published pay in it, otherwise its ages", () => {
    expect(workplacePreview(safeguarding, TODAY).headline).toBe("Roles paid up to £56,172.50 a year");
    expect(workplacePreview(localityTeam, TODAY)).toMatchObject({
      headline: "Roles paid up to £49,083 a year",
      details: ["Ages from before birth to 18"],
    });
    expect(workplacePreview(leavingCare, TODAY)).toMatchObject({
      headline: "Ages 16 and over",
      details: ["A service of Hillside"],
    });
  });

  it("a council and the site", () => {
    expect(councilPreview(riverton, TODAY).headline).toBe("Roles paid up to £56,172.50 a year");
    expect(councilPreview(hillside, TODAY).headline).not.toMatch(/£/);
    expect(sitePreview().title).not.toBe("");
  });

  it("the month in which it was made, wherever it names a council", () => {
    const named = [
      rolePreview(socialWorker, TODAY),
      workplacePreview(safeguarding, TODAY),
      councilPreview(riverton, TODAY),
    ];
    for (const { notice } of named) expect(notice).toMatch(/^As of November 2026/);
  });
});

test("no words stand on the drawing of a picture, however much is said below them", () => {
  /** The height of a box as it is drawn with as much in it as it takes, at the size that takes most. */
  const full = ({ height, sizes }: PictureLayout["title"], lineHeight: number) =>
    Math.max(
      ...sizes.map((size) => Math.max(1, Math.floor(height / (size * LINE_HEIGHT))) * size * lineHeight),
    );
  const small = (place: PictureLayout["title"]) => full(place, SMALL_LINE_HEIGHT);
  for (const [shape, layout] of Object.entries<PictureLayout>(PICTURE_LAYOUTS)) {
    const { width, height, edge, mark, kickerAt, bandAbove, bandBelow, bandGap } = layout;
    const band =
      bandAbove +
      full(layout.headline, LINE_HEIGHT) +
      (layout.period === undefined ? 0 : small(layout.period)) +
      small(layout.details) * (layout.areDetailsOnOneLine ? 1 : 2) +
      small(layout.notice) +
      2 * bandGap +
      bandBelow;
    const words = full(layout.title, LINE_HEIGHT) + (kickerAt === "title" ? small(layout.kicker) : 0);
    const isBeside = (place: PictureLayout["title"]) => edge + place.width <= width - mark;
    const isFree = isBeside(layout.title) || height - band - layout.below - words >= mark;
    expect([shape, isFree, kickerAt === "title" || isBeside(layout.kicker)]).toEqual([shape, true, true]);
  }
});

test("a picture says the closing day whole, however long the contract: its title gives way to a line more", () => {
  const closing = "Closes on 22 December 2026 at midday";
  const layout = PICTURE_LAYOUTS.wide;
  const short = detailLines(["Fixed term, 12 months; part time", closing], layout);
  expect(short).toEqual([`Fixed term, 12 months; part time · ${closing}`]);
  expect(titlePlace(layout, short)).toEqual(layout.title);
  const contract = "Fixed term, until the post holder comes back; full time or part time, 22.25 hours a week";
  const long = detailLines([contract, closing], layout);
  expect(long).toEqual([contract, closing]);
  expect(titlePlace(layout, long).height).toBe(layout.title.height - layout.details.height);
  for (const { details } of Object.values(PICTURE_LAYOUTS)) {
    expect(fitText(closing, details, details.sizes.slice(-1)).lines.join(" ")).toBe(closing);
  }
});

describe("a text in its place", () => {
  const place = { width: 700, height: 300 };
  const sizes = [112, 88, 64, 44];

  it("is as large as the place allows", () => {
    expect(fitText("Manager", place, sizes)).toEqual({ size: 112, lines: ["Manager"] });
    expect(fitText("Contact Referral Information Officer", place, sizes).size).toBeLessThan(112);
  });

  it("ends in dots when it does not fit at the smallest size", () => {
    const { size, lines } = fitText("word ".repeat(200).trim(), place, sizes);
    expect(size).toBe(44);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(fitText("W".repeat(200), place, sizes).lines[0]).toMatch(/…$/);
  });

  it("never has more lines than there is room for, and loses no word that fits", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), (text) => {
        const { size, lines } = fitText(text, place, sizes);
        expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(place.height);
        if (!lines.some((line) => line.endsWith("…"))) expect(lines.join(" ")).toBe(text);
      }),
    );
  });
});
