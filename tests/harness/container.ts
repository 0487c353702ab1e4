import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverFolder } from "../../lib/adapter/output/write-server";
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
      cpSync(from, path.join(folder, "base", to), { dereference: true });
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
  /** Starts what the image starts. */
  serve(port: number): Started;
  remove(): void;
}

/** Makes a container of the image, isolated by no more than a file system of its own. */
export function makeContainer(buildah: string): Container {
  const ask = (...words: readonly string[]) =>
    execFileSync(buildah, words, { encoding: "utf8", stdio: "pipe" }).trim();
  const name = ask("from", IMAGE);
  const {
    OCIv1,
  }: {
    readonly OCIv1: {
      readonly config: { readonly User: string; readonly Entrypoint: string[]; readonly Cmd: string[] };
    };
  } = JSON.parse(ask("inspect", name));
  const { Entrypoint: entryPoint, Cmd: command, User: user } = OCIv1.config;
  const inside = ["run", "--isolation=chroot", "--user", `${user}:${user}`] as const;
  return {
    run: (...program) => ask(...inside, name, "--", ...program),
    serve: (port) =>
      start([buildah, ...inside, "--env", `PORT=${port}`, name, "--", ...entryPoint, ...command], {
        folder: PROJECT,
      }),
    remove: () => {
      ask("rm", name);
      ask("rmi", IMAGE);
    },
  };
}
