/** Remembers from which lock file `node_modules` was made, so that a second run installs nothing. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const stampFile = (root) => join(root, "node_modules", ".installed-from");

/** What decides the contents of `node_modules`: the lock file, and the platform its binaries are for. */
function stamp(root) {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  return `${lock.digest("hex")} ${process.platform} ${process.arch}\n`;
}

/** True where the packages of the tests and benchmarks are installed too (`devDependencies`). */
function areTestsInstalled(root) {
  const { devDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.keys(devDependencies).every((name) => existsSync(join(root, "node_modules", name)));
}

/**
 * True when `node_modules` was installed from the lock file as it is now.
 * @param needsTests whether the packages of the tests and benchmarks must be there too
 */
export function areInstalled(root, needsTests) {
  try {
    return readFileSync(stampFile(root), "utf8") === stamp(root) && (!needsTests || areTestsInstalled(root));
  } catch {
    return false;
  }
}

/** To be called when an installation has gone well. npm removes the stamp with the folder it stands in. */
export function rememberInstall(root) {
  writeFileSync(stampFile(root), stamp(root));
}
