import { describe, expect, test } from "vitest";
import { type ContentSet, changed, issuesIn, RIVERTON, saying } from "./content-set";
import { MARKED_FILE as SERVICE, serviceMarked } from "./marked-set";

/** The service as the preview shows it with its mistakes. */
const marked = (set: ContentSet) => ({ service: serviceMarked(set, issuesIn(set)) });

describe("in the preview a mistake stands at its place on the page", () => {
  test("behind the summary that holds it", () => {
    const { service } = marked(changed(SERVICE, "We help families early.", "We **help** families."));
    expect(service?.summary).toMatch(/^We \*\*help\*\* families\. ⚠ Line 4: `\*\*help\*\*` is Markdown/);
  });

  test.each([
    ["a link", "Read [about it](/riverton/nowhere).", "⚠ Line 21: "],
    [
      "a picture",
      "![The hall](/images/nowhere.jpg)",
      "⚠ Line 21: There is no file `public/images/nowhere.jpg`.",
    ],
    ["a term that is not there", 'The <Term of="nope" /> is here.', '<Term of="nope" />'],
    ["a tag of HTML", "Some <b>bold</b> words.", "<b>bold</b>"],
    ["an item of a list", "- one\n- It?s two\n- three", "⚠ Line 22: "],
  ])("below the paragraph of %s", (_, words, text) => {
    const { service } = marked(saying(words));
    expect(service?.body.text).toContain(text);
    const hast = JSON.stringify(service?.body.hast);
    expect(hast).toContain('"role":"note"');
    expect(hast).not.toMatch(/"tagName":"(?:b|Term)"/);
  });

  test("each below its own paragraph, and those of one line in their order", () => {
    const { service } = marked(saying("It?s one, [here](/nope).\n\nIt`s two.\n\nThree."));
    const lines = service?.body.text.split("\n").slice(-7) ?? [];
    expect(lines.map((line) => line.slice(0, 14))).toEqual([
      "It?s one, here",
      "⚠ Line 21: In ",
      "⚠ Line 21: The",
      "⚠ Line 21: The",
      "It`s two.",
      "⚠ Line 23: A b",
      "Three.",
    ]);
  });

  test("and no page can be made of a file with a mistake in what the page is made from", () => {
    expect(marked(changed(SERVICE, "order: 1", "order: first")).service).toBeUndefined();
    expect(marked(changed(SERVICE, "senior-social-worker", "nobody")).service).toBeUndefined();
    expect(marked({ ...RIVERTON, [SERVICE]: "" }).service).toBeUndefined();
  });
});
