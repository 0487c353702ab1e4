import { run } from "../../lib/cli/processes";
import { PROJECT } from "../../lib/cli/project";
import { findProgram } from "./programs";

/** True where Debian's packages can be installed without asking anybody. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && findProgram(["apt-get"]) !== undefined;
}

/** Installs one of Debian's packages, as root. */
export async function install(name: string, what: string): Promise<void> {
  console.log(`Installing ${name} with apt-get, ${what} …`);
  const quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"] as const;
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  const surroundings = { folder: PROJECT, environment, output: "errors" } as const;
  await run(["apt-get", "update", ...quiet], surroundings);
  await run(["apt-get", "install", "--yes", "--no-install-recommends", ...quiet, name], surroundings);
}
