import { describe, expect, test } from "vitest";
import { buildCatalogue } from "@/lib/content/catalogue";
import { markWords } from "@/lib/content/mark-words";
import { parseMarked } from "@/lib/content/parse-marked";
import { gather } from "@/lib/content/parsed-content";
import { relate } from "@/lib/content/relate";
import { type ContentSet, changed, issuesIn, RIVERTON, saying, TODAY } from "./content-set";
import { ADDRESS_MISTAKES } from "./mistakes/addresses";
import { TEXT_MISTAKES } from "./mistakes/text";
import { filesOf, parseOnce } from "./set-files";

const SERVICE = "riverton/services/early-help.mdx";

/** The service Early Help as the preview shows it, where a page can be made; with all that the check says of it. */
function marked(set: ContentSet) {
  const issues = issuesIn(set).filter(({ file, severity }) => file === SERVICE && severity === "error");
  const results = filesOf(set).map((file) => {
    const document = file.path === SERVICE ? parseMarked(file, issues) : parseOnce(file).document;
    return { place: document, document, issues: [] };
  });
  const { related } = relate(gather(results), { today: TODAY });
  const service = related && buildCatalogue(related, TODAY).councils[0]?.services[0];
  return { issues, service };
}

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
    const lines = service?.body.text.split("\n").slice(-6) ?? [];
    expect(lines.map((line) => line.slice(0, 14))).toEqual([
      "It?s one, here",
      "⚠ Line 21: In ",
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

  test.each([...TEXT_MISTAKES, ...ADDRESS_MISTAKES].filter(({ file }) => file === SERVICE))(
    "$name is either marked or only listed",
    ({ before }) => {
      const { issues, service } = marked({ ...RIVERTON, [SERVICE]: before });
      if (service === undefined) return;
      const shown = plain(
        JSON.stringify([service.summary, service.roles, service.body.hast].map(withoutCircles)),
      );
      for (const issue of issues) expect(shown).toContain(plain(JSON.stringify(markWords(issue))));
    },
  );
});

/** Without quotation marks, which a field prints as curly ones, and what keeps a citation from being one. */
const plain = (text: string) => text.replace(/[“”‘’"'\\\u2060]/g, "");

/** The words of a part of a page, without the objects that it refers to. */
function withoutCircles(part: unknown): unknown {
  if (!Array.isArray(part)) return part;
  return part.map((item: unknown) =>
    typeof item === "object" && item !== null && "note" in item ? item.note : null,
  );
}
