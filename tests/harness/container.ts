import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverFolder } from "../../lib/adapter/output/server-folder";
import { type Started, start } from "../../lib/cli/processes";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { findProgram } from "./programs";

/** The program that builds images without a daemon; `undefined` where it is missing, or may not be used. */
export function findBuildah(): string | undefined {
  return process.platform === "linux" && process.getuid?.() === 0 ? findProgram(["buildah"]) : undefined;
}

const IMAGE = "council-careers-under-test";
/** What distroless images run as, when they are tagged `nonroot`. */
const NONROOT = 65_532;

/**
 * The last stage of deploy/Containerfile, on a base that needs no registry: this machine's Node with its libraries, where a
 * distroless image has them.
 */
function containerfile(): string {
  const [, last = ""] =
    /[\s\S]*\nFROM \S+\n([\s\S]*)$/.exec(
      readFileSync(path.join(PROJECT, "deploy", "Containerfile"), "utf8"),
    ) ?? [];
  const site = last.replace(/^COPY --from=build \S+ /m, "COPY site ");
  return `FROM scratch\nCOPY base /\nUSER ${NONROOT}\nENTRYPOINT ["/nodejs/bin/node"]\n${site}`;
}

/** Files that a program is linked with, as whole paths. */
function librariesOf(program: string): string[] {
  const listed = execFileSync("ldd", [program], { encoding: "utf8" });
  return [...listed.matchAll(/(\/\S+) \(0x/g)].map(([, file = ""]) => file);
}

/** Builds the image of the finished build. */
export function buildImage(buildah: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), "council-careers-container-"));
  try {
    const files = [
      [process.execPath, "/nodejs/bin/node"],
      ...librariesOf(process.execPath).map((file) => [file, file]),
    ];
    for (const [from = "", to = ""] of files) {
      mkdirSync(path.join(folder, "base", path.dirname(to)), { recursive: true });
      // Follows links: Node.js 24 takes one that `cpSync` is to follow for a folder.
      copyFileSync(from, path.join(folder, "base", to));
    }
    cpSync(serverFolder(buildFolder(PROJECT)), path.join(folder, "site"), { recursive: true });
    const file = path.join(folder, "Containerfile");
    writeFileSync(file, containerfile());
    const options = ["--isolation=chroot", "--format=docker", "--tag", IMAGE, "--file", file, folder];
    execFileSync(buildah, ["build", ...options], { stdio: ["ignore", "ignore", "inherit"] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A container of the image that was built. */
export interface Container {
  /** Runs a program in it, as the user of the image; throws where it fails. */
  run(...program: readonly string[]): string;
  /** Starts what the image starts, as its user, on a root file system that nobody can write to. */
  serve(port: number): Started;
  /** What a program says there of writing a file. */
  write(file: string): string;
  remove(): void;
}

/** Runs a program, `$3` and on, as a user in a folder that is the root of all that it sees, and that nothing can write to. */
const READ_ONLY =
  'root=$1 user=$2; shift 2; mount --bind "$root" "$root" && mount -o remount,bind,ro "$root" && exec chroot --userspec="$user" "$root" "$@"';

/** Makes a container of the image, isolated by no more than a file system of its own. */
export function makeContainer(buildah: string): Container {
  const ask = (...words: readonly string[]) =>
    execFileSync(buildah, words, { encoding: "utf8", stdio: "pipe" }).trim();
  const name = ask("from", IMAGE);
  const {
    OCIv1,
  }: {
    readonly OCIv1: {
      readonly config: {
        readonly User: string;
        readonly Entrypoint: string[];
        readonly Cmd: string[];
        readonly WorkingDir: string;
      };
    };
  } = JSON.parse(ask("inspect", name));
  const { Entrypoint: entryPoint, Cmd: command, User: user, WorkingDir: workingFolder } = OCIv1.config;
  const [root, program] = [ask("mount", name), command.map((word) => path.join(workingFolder, word))];
  // Chroot isolation leaves the root as it is; a mount of our own is read-only as `--read-only` makes it.
  const onReadOnlyRoot = (...words: readonly string[]) =>
    ["unshare", "--mount", "sh", "-c", READ_ONLY, "sh", root, `${user}:${user}`, ...words] as const;
  const inside = ["run", "--isolation=chroot", "--user", `${user}:${user}`] as const;
  return {
    run: (...program) => ask(...inside, name, "--", ...program),
    serve: (port) =>
      start(onReadOnlyRoot(...entryPoint, ...program), {
        folder: PROJECT,
        environment: { PORT: String(port), NODE_ENV: "production" },
      }),
    write: (file) => {
      const script = `try { fs.writeFileSync(${JSON.stringify(file)}, ""); console.log("written") } catch ({ code }) { console.log(code) }`;
      const [unshare, ...words] = onReadOnlyRoot(...entryPoint, "-e", script);
      return execFileSync(unshare, words, { encoding: "utf8", stdio: "pipe" }).trim();
    },
    remove: () => {
      ask("umount", name);
      ask("rm", name);
      ask("rmi", IMAGE);
    },
  };
}
