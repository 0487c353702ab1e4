/**
 * `npm run export`: builds the site where that is needed, and writes it as plain files for any static host.
 *
 * `--server ORIGIN` names a server of the same build, such as `https://careers.example.org`: what takes a question leads there.
 */
import path from "node:path";
import { exportFolder, writeExport } from "../adapter/export/write-export";
import { readArguments } from "./arguments";
import { UsageExplanation } from "./explanation";
import { stopOnSignals } from "./processes";
import { buildFolder, ensureBuilt } from "./production-build";
import { PROJECT } from "./project";

const USAGE = "npm run export\nnpm run export -- --server https://careers.example.org";

/** @throws a {@link UsageExplanation} for anything but the origin of a server */
function originOf(server: string | undefined): string | undefined {
  if (server === undefined) return undefined;
  const url = URL.parse(server);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "")
    throw new UsageExplanation(`"${server}" is not the address of a server. You may write:\n${USAGE}`);
  return url.origin;
}

const { flags, words } = readArguments(USAGE, { server: { type: "string" } });
if (words.length > 0) throw new UsageExplanation(`"${words[0]}" says nothing here. You may write:\n${USAGE}`);
const server = originOf(flags.server);
stopOnSignals();
await ensureBuilt(PROJECT);
const { files, requested, left } = await writeExport(buildFolder(PROJECT), server);
const list = (addresses: readonly string[]) => addresses.map((address) => `  ${address}`).join("\n");
console.log(`${files} files are in ${path.relative(PROJECT, exportFolder(buildFolder(PROJECT)))}.`);
console.log(
  server === undefined
    ? `Left out, since only the site's server can answer them (--server ORIGIN leads there):\n${list(requested)}`
    : `These lead to ${server}:\n${list(requested)}`,
);
if (left.length > 0)
  console.log(`Old addresses with a question mark, for which static hosts have no rule:\n${list(left)}`);
