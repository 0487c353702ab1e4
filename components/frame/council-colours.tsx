import { palette } from "@/lib/colour/palette";
import type { Council } from "@/lib/content/catalogue-types";

/** One theme's variables, in the names that app/globals.css declares. */
function declarations(colours: ReturnType<typeof palette>["light"]): string {
  return `--accent:${colours.accent};--solid:${colours.solid};--on-solid:${colours.onSolid};--tint:${colours.tint}`;
}

/**
 * A council's colours as a style sheet in the head of its pages: derived from the one colour in its content, with
 * contrast proved where they are derived. A style sheet, since a strict policy refuses style attributes.
 */
export function CouncilColours({ council }: { council: Council }) {
  const { light, dark } = palette(council.colour);
  const css = `@media screen{:root{${declarations(light)}}}@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
  return (
    <style href={`colours-${council.slug}`} precedence="council">
      {css}
    </style>
  );
}
