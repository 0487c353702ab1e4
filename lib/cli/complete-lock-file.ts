import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A package in `package-lock.json`, with the fields that matter here; npm's documentation lists the others. */
interface LockEntry {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  /** By the folder that a package is installed in; the project itself is "". */
  readonly packages: Readonly<Record<string, LockEntry>>;
}

type Platform = Pick<LockEntry, "cpu" | "libc" | "os">;

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
/** The C library, by the word that package names use for it. */
const C_LIBRARIES: ReadonlyMap<string, string> = new Map([
  ["gnu", "glibc"],
  ["gnueabihf", "glibc"],
  ["musl", "musl"],
  ["musleabihf", "musl"],
]);

/**
 * The platform that a package's name tells, in npm's fields: `@next/swc-linux-x64-musl` is
 * `{ cpu: ["x64"], libc: ["musl"], os: ["linux"] }`. Empty when the name tells none.
 */
function platformOf(name: string): Platform {
  const words = name.slice(name.lastIndexOf("/") + 1).split(/[-.]/);
  const processor = words.find((word) => PROCESSORS.includes(word));
  const system = words.find((word) => SYSTEMS.includes(word));
  const library = words.flatMap((word) => C_LIBRARIES.get(word) ?? [])[0];
  return {
    ...(processor !== undefined && { cpu: [processor] }),
    ...(library !== undefined && system === "linux" && { libc: [library] }),
    ...(system !== undefined && { os: [system] }),
  };
}

/** Where Node looks for the package `name` from inside the package in `folder`, nearest first, but for the project. */
function nestedPlaces(name: string, folder: string): string[] {
  const places: string[] = [];
  for (let at = folder; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    places.push(`${at}/node_modules/${name}`);
  }
  return places;
}

/** Entries that optional dependencies on other platforms' packages lack, each with the folder it belongs to. */
function missingEntries({ packages }: LockFile): (readonly [folder: string, entry: LockEntry])[] {
  return Object.entries(packages).flatMap(([parentFolder, parent]) =>
    Object.entries(parent.optionalDependencies ?? {}).flatMap(([name, version]) => {
      const { cpu, libc, os } = platformOf(name);
      const top = `node_modules/${name}`;
      const isListed = [...nestedPlaces(name, parentFolder), top].some((place) => place in packages);
      if (isListed || (cpu ?? os) === undefined) return [];
      // In npm's own order of fields, so that the next `npm install` changes no line of ours.
      const entry: LockEntry = {
        version: version.replace(/^[~^]/, ""),
        ...(cpu && { cpu }),
        ...(parent.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
      return [[top, entry] as const];
    }),
  );
}

/**
 * Makes `package-lock.json` in `folder` good for every platform.
 *
 * A package with binaries lists one optional dependency per platform. Where the registry in use lacks some of
 * them, `npm install` leaves their entries out, and `npm ci` then refuses the lock file on every machine
 * ("Missing: … from lock file"). An entry with version, `optional` and the platform satisfies it: npm skips it
 * where it does not fit, and looks it up by name and version where it does.
 * @returns names of the packages added; none when the lock file was complete, which leaves it untouched
 */
export function completeLockFile(folder: string): string[] {
  const file = path.join(folder, "package-lock.json");
  const lock: LockFile = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingEntries(lock);
  if (missing.length === 0) return [];
  const added = Object.fromEntries(missing);
  // In npm's own order of entries too: the project itself, whose folder is "", comes first.
  const all = Object.entries({ ...lock.packages, ...added });
  const packages = Object.fromEntries(all.sort(([one], [other]) => one.localeCompare(other, "en")));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  return Object.keys(added).map((place) => place.slice("node_modules/".length));
}
