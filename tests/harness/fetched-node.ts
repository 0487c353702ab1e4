import { existsSync } from "node:fs";
import path from "node:path";
import { Explanation } from "../../lib/cli/explanation";
import { CACHE } from "../../lib/cli/project";
import { fetchPackages } from "./fetched-packages";

/**
 * Another version of Node, which npm fetches into `.cache` where it is not there yet.
 * @param version `24`, or `24.1.0`
 * @returns the program, in a folder that holds nothing but Node's own
 */
export async function fetchedNode(version: string): Promise<string> {
  // Node's own binaries as npm packages, one for each system and processor.
  const name = `node-${process.platform}-${process.arch}`;
  const folder = path.join(CACHE, "node", version);
  const node = path.join(folder, "node_modules", name, "bin", "node");
  if (!existsSync(node)) {
    console.log(`Fetching Node ${version} …`);
    await fetchPackages(folder, [`${name}@${version}`]);
  }
  if (!existsSync(node)) {
    throw new Explanation(`npm has no ${name}@${version} for this machine, or could not be reached.`);
  }
  return node;
}
