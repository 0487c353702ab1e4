import type { Council } from "@/lib/catalogue/types";
import { type Palette, palette } from "@/lib/colour/palette";

/** One theme's variables, with the names that app/styles/site.css declares. */
function declarations(colours: Palette["light"]): string {
  return `--accent:${colours.accent};--solid:${colours.solid};--on-solid:${colours.onSolid};--tint:${colours.tint}`;
}

/** The class of an element that takes a council's colours on a page that is not the council's own. */
export function councilColourClass(council: Council): string {
  return `in-${council.slug}`;
}

/**
 * A council's colours as a style sheet in the head of a page: derived from the one colour in its content, with
 * contrast proved where they are derived. A banner keeps by night the colour it has by day, which white text on it was proved for:
 * the solid one of buttons is lighter there, and so large a field of it would glare. A style sheet, since a strict policy refuses style attributes.
 * @param scope the whole page, or only elements with the council's class
 */
export function CouncilColours({ council, scope = "page" }: { council: Council; scope?: "page" | "class" }) {
  const { light, dark } = palette(council.colour);
  const target = scope === "page" ? ":root" : `.${councilColourClass(council)}`;
  const css = `@media print{${target}{--accent:${light.accent}}}@media screen{${target}{${declarations(light)};--band:${light.solid}}}@media screen and (prefers-color-scheme:dark){${target}{${declarations(dark)}}}`;
  return (
    <style href={`colours-${scope}-${council.slug}`} precedence="council">
      {css}
    </style>
  );
}
