import { readFileSync } from "node:fs";
import path from "node:path";
import postcss, { type Rule } from "postcss";
import { describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { GROUNDS, SITE_COLOUR } from "@/lib/colour/palette";

/** The custom properties that a style sheet sets for the whole page, in the order of its rules. */
function rootColours(file: string): readonly Readonly<Record<string, string>>[] {
  const sheet = postcss.parse(readFileSync(path.join(PROJECT, "app", "styles", file), "utf8"));
  const rules: Rule[] = [];
  sheet.walkRules(":root", (rule) => void rules.push(rule));
  return rules.map(({ nodes }) =>
    Object.fromEntries(
      nodes.flatMap((node) => (node.type === "decl" ? [[node.prop.replace(/^--/, ""), node.value]] : [])),
    ),
  );
}

describe("the style sheets have the colours that the palette is worked out with", () => {
  const [light, dark] = rootColours("site.css");

  test("backgrounds and ink, by day and by night", () => {
    expect(light).toMatchObject(GROUNDS.light);
    expect(dark).toMatchObject(GROUNDS.dark);
  });

  test("the site's own, on the screen and on paper", () => {
    const [paper] = rootColours("print.css");
    expect([light?.accent, light?.solid, dark?.solid, paper?.accent]).toEqual(Array(4).fill(SITE_COLOUR));
  });
});
