/** Compares what npm has installed with the lock file, so that a second run installs nothing. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The packages that a lock file lists, by their place, such as `node_modules/react`. */
const packagesIn = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** What npm has installed; it writes the file at the end of each installation. Throws where there is none. */
const installedPackages = (root) => packagesIn(join(root, "node_modules", ".package-lock.json"));

/** True where a list of platforms, such as `["linux"]` or `["!win32"]`, has a platform; none has them all. */
function isFor(platforms, platform) {
  const isNamed = (name) => name === platform || (name.startsWith("!") && name !== `!${platform}`);
  return platforms === undefined || platforms.some(isNamed);
}

/** {@link areInstalled}; throws where there is nothing to compare. */
function isInstalled(root, needsTests) {
  const listed = packagesIn(join(root, "package-lock.json"));
  const installed = installedPackages(root);
  const isNeeded = ({ dev = false, optional = false, devOptional = false }) =>
    !optional && !devOptional && (needsTests || !dev);
  const isAsListed = ([place, wanted]) =>
    place === "" ||
    !isNeeded(wanted) ||
    (installed[place]?.version === wanted.version && installed[place]?.integrity === wanted.integrity);
  const isForHere = ({ os, cpu }) => isFor(os, process.platform) && isFor(cpu, process.arch);
  return Object.entries(listed).every(isAsListed) && Object.values(installed).every(isForHere);
}

/**
 * True when `node_modules` holds what the lock file lists now, for this platform.
 * @param needsTests whether the packages of the tests and benchmarks must be there too
 */
export function areInstalled(root, needsTests) {
  try {
    return isInstalled(root, needsTests);
  } catch {
    // Nothing is installed yet, or not to the end.
    return false;
  }
}

/** True where packages of the tests are installed, whether or not they are those that the lock file lists now. */
export function hasTests(root) {
  try {
    return Object.values(installedPackages(root)).some(({ dev }) => dev);
  } catch {
    return false;
  }
}
