import cascadeLayers from "@csstools/postcss-cascade-layers";
import type { AcceptedPlugin } from "postcss";
import { declareVariables } from "./declare-variables";

/**
 * PostCSS plugins that rewrite a finished style sheet for browsers of 2020, which ignore `@property` and everything in an
 * `@layer`; nothing changes in browsers of today. Next does the rest (prefixes, selectors, media query ranges) by the list
 * of browsers in package.json.
 */
export function forOlderBrowsers(): AcceptedPlugin[] {
  return [{ postcssPlugin: "declare-variables", OnceExit: declareVariables }, cascadeLayers()];
}
