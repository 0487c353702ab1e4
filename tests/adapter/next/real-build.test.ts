import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { foreignModules, readClientModules } from "@/lib/adapter/next/client-modules";
import { clientModuleIds } from "@/lib/adapter/next/flight-rows";
import { PROJECT } from "@/lib/cli/project";
import { folderWith } from "../folder-with";

/** Files that a build of this site has left of Next's own error page, as they are. */
const fixture = (name: string) => readFileSync(path.join(PROJECT, "tests/fixtures/next-build", name));

const installed: unknown = JSON.parse(
  readFileSync(path.join(PROJECT, "node_modules/next/package.json"), "utf8"),
);

const LAYOUT_ROUTER = "node_modules/next/dist/esm/client/components/layout-router.js";

function realModules() {
  const manifest = fixture("client-reference-manifest.txt").toString();
  const distDir = folderWith({ "server/app/page_client-reference-manifest.js": manifest });
  return readClientModules({ projectDir: "/site", distDir, config: {} });
}

test("the fixtures are of the Next that is installed: after an upgrade they are taken anew, and lib/adapter/next/README.md read", () => {
  expect(installed).toMatchObject({ version: fixture("next-version.txt").toString().trim() });
});

test("real flight data names the client modules that Next puts on every page", () => {
  const modules = realModules();
  const files = clientModuleIds(fixture("flight.rsc")).flatMap((id) => modules.get(id) ?? []);
  expect(files).toContain(LAYOUT_ROUTER);
});

test("a real page of Next alone holds no foreign module, and with one of ours it holds that one", () => {
  const flight = fixture("flight.rsc");
  expect(foreignModules(clientModuleIds(flight), realModules())).toEqual([]);
  const ours = Buffer.concat([Buffer.from('ff:I[4711,["$2"],"default"]\n'), flight]);
  expect(foreignModules(clientModuleIds(ours), realModules())).toEqual([
    "module 4711, which no manifest names",
  ]);
});
