import path from "node:path";
import { expect, test } from "vitest";
import { toolStyles } from "@/lib/adapter/styles/tool-styles";
import { styleHash } from "@/lib/policy/style-hash";
import { folderWith } from "../folder-with";

const CSS = ".search{top:0}.compare{top:1px}.list{top:2px}.document{top:3px}.nowhere{top:4px}";

function toolsIn(files: Readonly<Record<string, string>>) {
  const folder = folderWith({ "document.ts": 'export const begins = "document";', ...files });
  return toolStyles(
    { tools: path.join(folder, "tools.ts"), onEveryToolPage: [path.join(folder, "document.ts")] },
    CSS,
  );
}

test("each tool that the list exports has the styles that its own code names, and those of every tool's page", async () => {
  const styles = await toolsIn({
    "tools.ts": 'export { a as search } from "./a"; export { b as compare } from "./b";',
    "a.ts": 'import { list } from "./list"; export const a = () => ["search", list];',
    "b.ts": 'console.log("compare"); export const b = () => "compare";',
    "list.ts": 'export const list = "list";',
  });
  expect(Object.fromEntries(Object.entries(styles).map(([name, { css }]) => [name, css]))).toEqual({
    search: ".search{top:0}.list{top:2px}.document{top:3px}",
    compare: ".compare{top:1px}.document{top:3px}",
  });
});

test("the hash is that of the styles, by which the policy of a tool's pages knows them", async () => {
  const styles = await toolsIn({
    "tools.ts": 'export { a as search } from "./a";',
    "a.ts": 'export const a = "search";',
  });
  expect(styles.search?.hash).toBe(styleHash(styles.search?.css ?? ""));
});
