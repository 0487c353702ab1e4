import path from "node:path";
import { expect, test } from "vitest";
import { bundleBrowserScript } from "@/lib/adapter/output/bundle-browser-script";
import { PROJECT } from "@/lib/cli/project";
import { folderWith } from "../folder-with";

/** What may be sent to browsers: the script's own folder, and what takes an answer over into a page. */
const ALLOWED = /^components\/form\/browser\/|(^|\/)node_modules\/idiomorph\//;

const fromProject = (input: string) => path.relative(PROJECT, path.resolve(input)).split(path.sep).join("/");

test("the script that is sent to browsers holds its own folder and Idiomorph, and no rule, validator or content", async () => {
  const { inputs } = await bundleBrowserScript(path.join(PROJECT, "components/form/browser/live-form.ts"));
  const files = inputs.map(fromProject);
  expect(files).toContain("components/form/browser/live-form.ts");
  expect(files.filter((file) => !ALLOWED.test(file))).toEqual([]);
});

test("what a script imports through another file is counted as its own", async () => {
  const folder = folderWith({
    "script.ts": 'import { word } from "./word"; console.log(word);',
    "word.ts": 'export { word } from "./deeper";',
    "deeper.ts": 'export const word = "deep";',
  });
  const { inputs, contents } = await bundleBrowserScript(path.join(folder, "script.ts"));
  expect(inputs.map((input) => path.basename(input)).sort()).toEqual(["deeper.ts", "script.ts", "word.ts"]);
  expect(Buffer.from(contents).toString()).toContain("deep");
});
