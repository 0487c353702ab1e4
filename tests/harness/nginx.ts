import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Started, start } from "../../lib/cli/processes";
import { findProgram } from "./programs";

/** What to do where there is no nginx. */
export const HOW_TO_GET_NGINX =
  "Install it (on Debian and Ubuntu: sudo apt-get install nginx-light; on macOS: brew install nginx).";

/** Searched after the PATH, which lacks the sbin folders for ordinary users. */
const PLACES = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];

/** The program of nginx on this machine; `undefined` where there is none. */
export function findNginx(): string | undefined {
  return findProgram(["nginx"], PLACES);
}

/** The version of an nginx, such as `nginx/1.22.1`. */
export function nginxVersion(program: string): string {
  const output = execFileSync("sh", ["-c", '"$0" -v 2>&1', program], { encoding: "utf8" });
  return /nginx\/\S+/.exec(output)?.[0] ?? output.trim();
}

const TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];

/**
 * Starts nginx with a configuration of ours, in a folder of its own that goes when it is stopped.
 * @param configure makes the text of `nginx.conf`, told the folder; it has a line `http {`
 */
export function startNginx(program: string, configure: (folder: string) => string): Started {
  const folder = mkdtempSync(path.join(tmpdir(), "council-careers-nginx-"));
  // Started by root, nginx runs as another user, who needs access to the folder.
  chmodSync(folder, 0o755);
  const paths = TEMPORARY.map((name) => `    ${name}_temp_path ${path.join(folder, name)};\n`).join("");
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, configure(folder).replace("http {\n", `http {\n${paths}`));
  execFileSync(program, ["-t", "-q", "-c", file], { stdio: "inherit" });
  const nginx = start([program, "-c", file, "-g", "daemon off;"], { folder });
  nginx.ended.then(() => rmSync(folder, { recursive: true, force: true }));
  return nginx;
}
