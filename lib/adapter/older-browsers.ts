import type { Plugin } from "postcss";
import { flattenLayers } from "./older-browsers/flat-layers";
import { declareVariables } from "./older-browsers/plain-variables";

/**
 * Says a finished style sheet in words that browsers of 2020 know, without a change for those of today. They ignore a
 * whole `@layer`, and a whole rule for one selector that they do not know. Smaller things (prefixes, ranges in media
 * queries) are left to Next, by the list of browsers in package.json.
 */
export function forOlderBrowsers(): Plugin {
  return {
    postcssPlugin: "for-older-browsers",
    OnceExit(root) {
      declareVariables(root);
      flattenLayers(root);
    },
  };
}
