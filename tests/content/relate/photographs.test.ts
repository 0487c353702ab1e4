import { describe, expect, test } from "vitest";
import { buildCatalogue } from "@/lib/content/catalogue";
import { parseContent } from "@/lib/content/parsed-content";
import { checkPictures } from "@/lib/content/pictures/check-pictures";
import type { Picture } from "@/lib/content/pictures/inspect-picture";
import { photographsAmong } from "@/lib/content/pictures/photograph-files";
import { relate } from "@/lib/content/relate";
import { type ContentSet, changed, saying, TODAY } from "../content-set";
import { PICTURES } from "../picture-set";
import { filesOf, parseOnce } from "../set-files";
import { telling } from "../story-set";

const FILES = ["riverton/images/town-hall.jpg", "riverton/images/Dr Khan.JPG"];

/** What the check says of a set beside whose files these photographs lie. */
const issuesIn = (set: ContentSet) =>
  relate(parseContent(filesOf(set), parseOnce), { today: TODAY, photographs: new Set(FILES) }).issues;

const HALL = '![The town hall](../images/town-hall.jpg "Photograph: A. Khan")';
const withField = (image: string, more = "") =>
  changed(
    "riverton/services/early-help.mdx",
    "order: 1\n",
    `order: 1\nphotograph:\n  image: ${image}\n  shows: The town hall\n  credit: "Photograph: A. Khan"\n${more}`,
  );

describe("a photograph of a council", () => {
  test("is right where it lies in the council's folder, and says what it shows and who took it", () => {
    expect(issuesIn(saying(HALL))).toEqual([]);
    expect(issuesIn(withField("town-hall.jpg"))).toEqual([]);
  });

  test.each([
    ["in a text", saying(HALL.replace("town-hall", "townhall"))],
    ["in a field", withField("townhall.jpg")],
  ])("that is not there is named with the one that was meant, %s", (_, set) => {
    expect(issuesIn(set)).toMatchObject([
      {
        rule: "missing-image",
        problem: "There is no file `content/riverton/images/townhall.jpg`.",
        fix: "Did you mean `town-hall.jpg`?",
      },
    ]);
  });

  test("says who took it, and what it shows", () => {
    expect(issuesIn(saying("![The town hall](../images/town-hall.jpg)"))).toMatchObject([
      { rule: "image-without-credit" },
    ]);
    expect(
      issuesIn(
        changed(
          "riverton/services/early-help.mdx",
          "  shows: The town hall\n",
          "",
          withField("town-hall.jpg"),
        ),
      ),
    ).toMatchObject([{ rule: "missing-field", field: "photograph.shows" }]);
  });

  test("has a name that can stand in an address", () => {
    expect(issuesIn(saying('![Dr Khan](<../images/Dr Khan.JPG> "Photograph: A. Khan")'))).toMatchObject([
      { rule: "bad-name", fix: "Rename it to `dr-khan.jpg`, and write that name here." },
    ]);
    expect(issuesIn(withField("Dr Khan.JPG"))).toMatchObject([{ rule: "bad-format" }]);
  });

  test("of a person needs their consent to be shown", () => {
    const portrait = "recording]\nportrait:\n  image: town-hall.jpg\n  shows: Amira\n  credit: A. Khan\n";
    expect(issuesIn(telling("recording]\n", portrait))).toMatchObject([
      {
        rule: "without-consent",
        problem: "The file shows a portrait of Amira, and `consent` is for words and recording alone.",
      },
    ]);
    expect(issuesIn(telling("[words, recording]\n", `[words, portrait, ${portrait}`))).toEqual([]);
  });
});

describe("the file of a photograph", () => {
  const mistakesOf = (picture: Partial<Picture>) => {
    const { documents } = parseContent(filesOf(saying(HALL)), parseOnce);
    const [good] = [...PICTURES.values()];
    if (good === undefined) throw new Error("There is no picture.");
    return checkPictures(documents, new Map([["riverton/images/town-hall.jpg", { ...good, ...picture }]]));
  };

  test("may lie on its side, be large and say where it was taken: the build makes that right", () => {
    expect(mistakesOf({ isTurned: true, saysWhereTaken: true, bytes: 8_000_000, width: 6000 })).toEqual([]);
  });

  test.each([
    ["a kind that browsers do not show", { format: "heic" }, "picture-format"],
    ["a drawing", { format: "svg" }, "picture-format"],
    ["made for print", { isForPrint: true }, "picture-format"],
    ["moving", { isMoving: true }, "picture-format"],
    ["giant", { width: 20_000 }, "picture-size"],
    ["tiny", { width: 120, height: 80 }, "picture-size"],
  ])("is refused where it is %s", (_, picture, rule) => {
    const [mistake, ...others] = mistakesOf(picture);
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({ rule });
    expect(mistake?.problem).toContain("`content/riverton/images/town-hall.jpg`");
  });
});

test("a text shows a photograph with its credit below", () => {
  const set = saying(HALL);
  const { related } = relate(parseContent(filesOf(set), parseOnce), { today: TODAY });
  const [picture] = [...PICTURES.values()];
  if (related === undefined || picture === undefined) throw new Error("The set has mistakes.");
  const photographs = photographsAmong(new Map([["riverton/images/town-hall.jpg", picture]]));
  const [council] = buildCatalogue(related, TODAY, photographs).councils;
  expect(council?.services[0]?.body.hast.children.at(-1)).toMatchObject({
    tagName: "figure",
    children: [
      { tagName: "picture" },
      {
        tagName: "figcaption",
        children: [{ tagName: "small", children: [{ value: "Photograph: A. Khan" }] }],
      },
    ],
  });
});
