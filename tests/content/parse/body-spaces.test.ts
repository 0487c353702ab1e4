import { expect, test } from "vitest";
import { parse } from "@/lib/content/parse";

/** The body of a glossary file with these words, as JSON. */
function bodyOf(words: string): string {
  const text = `---\nterm: a term\nsummary: It means this.\nreviewed: 2026-01-01\nsources: [pages]\n---\n\n${words}\n`;
  const result = parse({ path: "anywhere/glossary/a-term.mdx", text });
  if (!("document" in result) || result.document === undefined) throw new Error(JSON.stringify(result));
  return result.document.body;
}

test("a line that ends between two citations keeps them two words", () => {
  expect(bodyOf('So <Term of="scale-point" />\n<Figure of="offer.point" /> it is.')).toContain(
    '{"type":"text","value":"\\n"},{"type":"element","tagName":"Figure"',
  );
});

test("a line break that only lays out the mark-up is left out", () => {
  expect(bodyOf("One.\n\n- two\n- three")).not.toContain('"value":"\\n"');
});

test("apostrophes and quotation marks are those of print, across what stands within a line; code keeps its own", () => {
  const body = bodyOf(
    `A [child's](/sutton)'s *"forever"* <Term of="scale-point" />'s home.\n\n- 'One'\n- \`it's\``,
  );
  for (const printed of ["child’s", '"’s "', "“forever”", '"’s home."', "‘One’", "it's"]) {
    expect(body).toContain(printed);
  }
});
