import path from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { styleHash } from "../../policy/style-hash";
import type { ToolStyles } from "../../server/site-responder";
import type { SiteEntryPoints } from "../site-entry-points";
import { codeVocabulary } from "./code-vocabulary";
import { usedStyles } from "./used-styles";

type ToolSources = Pick<SiteEntryPoints, "tools" | "onEveryToolPage">;

/** Bundles our own code only: no content, and no packages such as React. */
const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  format: "esm",
  target: "node20",
  charset: "utf8",
  packages: "external",
  external: ["contentlayer/*"],
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Marks the modules of the list of tools as free of side effects, so that tools that are not imported are tree-shaken. */
function onlyWhatIsImported(list: string): Plugin {
  return {
    name: "only-what-is-imported",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ path: specifier, importer, kind, resolveDir, pluginData }) => {
        if (importer !== list || pluginData === list) return undefined;
        const resolved = await resolve(specifier, { importer, kind, resolveDir, pluginData: list });
        return { ...resolved, sideEffects: false };
      });
    },
  };
}

async function codeOf(tool: string, { tools, onEveryToolPage }: ToolSources) {
  const contents = [
    `export { ${tool} } from ${JSON.stringify(tools)};`,
    ...onEveryToolPage.map((file) => `export * from ${JSON.stringify(file)};`),
  ].join("\n");
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: { contents, resolveDir: path.dirname(tools) },
    plugins: [onlyWhatIsImported(tools)],
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

/** Names of the tools: the exports of the list. */
async function toolNames(tools: string): Promise<string[]> {
  const { metafile } = await build({ ...OPTIONS, entryPoints: [tools] });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/**
 * The inline styles of each tool's pages: the rules that any page of the tool may use. All pages of a tool have the same
 * styles, because the script for forms morphs one into another.
 * @param css the site's whole style sheet
 * @returns styles by the tool's name
 */
export async function toolStyles(sources: ToolSources, css: string): Promise<Record<string, ToolStyles>> {
  const names = await toolNames(sources.tools);
  const styles = names.map(async (tool) => {
    const used = usedStyles(codeVocabulary(await codeOf(tool, sources), css), css);
    return [tool, { css: used, hash: styleHash(used) }] as const;
  });
  return Object.fromEntries(await Promise.all(styles));
}
