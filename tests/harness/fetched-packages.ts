/**
 * Packages that few commands need, and that bring hundreds of others: npm fetches one when it is first asked for, into
 * `.cache`, apart from those that every clone installs.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Explanation } from "../../lib/cli/explanation";
import { run } from "../../lib/cli/processes";
import { CACHE, PROJECT } from "../../lib/cli/project";

/** Each with its version, what it is for, and what it must find beside it. */
const FETCHED = {
  autocannon: { version: "8.0.0", purpose: "the load of the benchmark", beside: [] },
  // 13 wants Node 22.
  lighthouse: { version: "12.8.2", purpose: "Lighthouse’s part of the benchmark", beside: [] },
  // The newest with a runtime that starts on Node 20.
  miniflare: { version: "4.20260401.0", purpose: "the tests of the worker", beside: [] },
  // 10 wants Node 22.
  "@stryker-mutator/core": {
    version: "9.6.1",
    purpose: "mutation testing",
    beside: ["@stryker-mutator/vitest-runner@9.6.1"],
  },
} as const;

export type FetchedPackage = keyof typeof FETCHED;

/**
 * Fetches packages into a folder, without a lock file and without what they only want beside them.
 * @param packages each as npm takes it: `lighthouse@12.8.2`
 * @param environment added to this process's own, such as the path of another version of Node
 */
export async function fetchPackages(
  folder: string,
  packages: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const quietly = ["--no-save", "--no-audit", "--no-fund", "--silent", "--legacy-peer-deps"];
  await run(["npm", "install", "--prefix", folder, ...quietly, ...packages], {
    folder: PROJECT,
    environment,
  });
}

/** The folder of a package that is fetched where it is not there yet. Throws an explanation where npm cannot fetch it. */
export async function fetchedPackage(name: FetchedPackage): Promise<string> {
  const { version, purpose, beside } = FETCHED[name];
  const folder = path.join(CACHE, "fetched", `${name.replace("/", "-")}-${version}`);
  const place = path.join(folder, "node_modules", name);
  if (existsSync(place)) return place;
  console.log(`Fetching ${name} ${version}, for ${purpose} …`);
  await fetchPackages(folder, [`${name}@${version}`, ...beside]);
  if (existsSync(place)) return place;
  throw new Explanation(`${name} ${version} is needed for ${purpose}, and npm could not fetch it.`);
}

/** The address to import a file of a fetched package from. */
export async function fetchedModule(name: FetchedPackage, file: string): Promise<string> {
  return pathToFileURL(path.join(await fetchedPackage(name), file)).href;
}
