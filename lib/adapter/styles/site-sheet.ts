import { readFileSync } from "node:fs";
import tailwind from "@tailwindcss/postcss";
import browserslist from "browserslist";
import { browserslistToTargets, Features, transform } from "lightningcss";
import postcss from "postcss";
import logical from "postcss-logical";
import { forOlderBrowsers } from "./older-browsers";

/** Comments that minifiers keep: they name licences, which stand in the packages themselves. */
const LICENCE = /\/\*![\s\S]*?\*\/\s*/g;

/**
 * The site's whole style sheet, minified for the browsers that package.json lists: what `postcss.config.ts` has Next make of
 * it for production, comments about licences aside.
 * @param project the folder that holds package.json
 * @param from path of the style sheet's source
 */
export async function siteSheet(project: string, from: string): Promise<string> {
  const plugins = [tailwind({ base: project }), logical(), ...forOlderBrowsers()];
  const { css } = await postcss(plugins).process(readFileSync(from, "utf8"), { from });
  const targets = browserslistToTargets(browserslist(undefined, { path: project }));
  const { code } = transform({
    filename: from,
    code: Buffer.from(css),
    minify: true,
    targets,
    // Without it ranges of media queries alone are written as browsers of the list know them, and not those of containers.
    include: Features.MediaRangeSyntax,
  });
  return Buffer.from(code).toString().replace(LICENCE, "");
}
