import path from "node:path";
import { build } from "esbuild";
import type { ToolName, ToolStyles } from "../../server/request-time";
import { styleHash } from "../pages/bare-page";
import { codeVocabulary } from "./code-vocabulary";
import { usedStyles } from "./used-styles";

/** The module that draws a tool's pages, from the folder of the tools. */
const MODULES: Readonly<Record<ToolName, string>> = {
  calculator: "calculator/calculator-tool",
  compare: "compare/compare-tool",
  roles: "roles/role-finder-tool",
  search: "search/search-tool",
  "unknown address": "unknown-address/unknown-address-tool",
};

/** All the code of ours that draws a tool's pages, in the browser too; no content, and nothing of React's. */
async function codeOf(project: string, tool: ToolName): Promise<string> {
  const modules = [`./${MODULES[tool]}`, "./document", "@/components/form/browser/live-form"];
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((module) => `export * from "${module}";`).join("\n"),
      resolveDir: path.join(project, "app", "(tools)"),
    },
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    packages: "external",
    external: ["contentlayer/*"],
    tsconfig: path.join(project, "tsconfig.json"),
    logLevel: "warning",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

/**
 * The styles that stand in each tool's pages: the part of the site's that can make a difference to any of them. The same for
 * all pages of a tool, because the form that follows its input takes one over from another.
 * @param css the site's whole style sheet
 */
export async function toolStyles(
  project: string,
  css: string,
): Promise<Readonly<Record<ToolName, ToolStyles>>> {
  const of = async (tool: ToolName) => {
    const used = usedStyles(codeVocabulary(await codeOf(project, tool), css), css);
    return { css: used, hash: styleHash(used) };
  };
  return {
    calculator: await of("calculator"),
    compare: await of("compare"),
    roles: await of("roles"),
    search: await of("search"),
    "unknown address": await of("unknown address"),
  };
}
