/**
 * Keeps `package-lock.json` good for every platform.
 *
 * A package with binaries lists one optional dependency per platform. Where the registry in use lacks some of
 * them, `npm install` leaves their entries out, and `npm ci` then refuses the lock file on every machine
 * ("Missing: … from lock file"). An entry with version, `optional` and the platform satisfies it: npm skips it
 * where it does not fit, and looks it up by name and version where it does.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
/** The C library, by the word that package names use for it. */
const LIBRARIES = new Map([
  ["gnu", "glibc"],
  ["gnueabihf", "glibc"],
  ["musl", "musl"],
  ["musleabihf", "musl"],
]);

/**
 * The platform that a package's name tells, in npm's fields: `@next/swc-linux-x64-musl` is
 * `{ cpu: ["x64"], os: ["linux"], libc: ["musl"] }`. Empty when the name tells none.
 */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf("/") + 1).split(/[-.]/);
  const find = (known) => words.filter((word) => known.includes(word)).slice(0, 1);
  const library = words.map((word) => LIBRARIES.get(word)).find((found) => found !== undefined);
  return Object.fromEntries(
    Object.entries({
      cpu: find(PROCESSORS),
      os: find(SYSTEMS),
      libc: library && words.includes("linux") ? [library] : [],
    }).filter(([, values]) => values.length > 0),
  );
}

/** Where Node looks for the package `name` from inside the package at `place`, nearest first. */
function placesOf(name, place) {
  const places = [];
  for (
    let folder = place;
    folder !== "";
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    places.push(`${folder}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/** Optional dependencies on a platform's package that have no entry: `[{ place, entry }]`. */
export function missingEntries(lock) {
  const missing = [];
  for (const [place, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      const places = placesOf(name, place);
      if (Object.keys(platform).length === 0 || places.some((at) => at in lock.packages)) continue;
      // In npm's own order of fields, so that the next `npm install` changes no line of ours.
      missing.push({
        place: places.at(-1),
        entry: {
          version: version.replace(/^[~^]/, ""),
          ...(platform.cpu && { cpu: platform.cpu }),
          ...(parent.dev && { dev: true }),
          ...(platform.libc && { libc: platform.libc }),
          optional: true,
          ...(platform.os && { os: platform.os }),
        },
      });
    }
  }
  return missing;
}

/** Adds what is missing to the lock file in `folder`; answers with the names added. */
export function completeLockFile(folder) {
  const file = join(folder, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingEntries(lock);
  if (missing.length === 0) return [];
  for (const { place, entry } of missing) lock.packages[place] = entry;
  // In npm's own order of entries too.
  const [self, ...others] = Object.entries(lock.packages);
  lock.packages = Object.fromEntries([self, ...others.sort(([a], [b]) => a.localeCompare(b, "en"))]);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  return missing.map(({ place }) => place.slice("node_modules/".length));
}
