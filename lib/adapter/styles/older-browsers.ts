import cascadeLayers from "@csstools/postcss-cascade-layers";
import type { AcceptedPlugin } from "postcss";
import { declareVariables } from "./declare-variables";

/**
 * Says a finished style sheet in words that browsers of 2020 know, without a change for those of today. They ignore
 * `@property`, and a whole `@layer`. Smaller things (prefixes, selectors and ranges in media queries that only some
 * browsers know) are left to Next, by the list of browsers in package.json.
 */
export function forOlderBrowsers(): AcceptedPlugin[] {
  return [{ postcssPlugin: "declare-variables", OnceExit: declareVariables }, cascadeLayers()];
}
