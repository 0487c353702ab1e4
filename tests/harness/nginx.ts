import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run, type Started, start } from "../../lib/cli/processes";
import { PROJECT } from "../../lib/cli/project";

const PLACES = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const find = (): string | undefined => PLACES.find(isProgram);

/** Finds nginx, or installs Debian's where that can be done without asking; undefined where it cannot. */
export async function ensureNginx(): Promise<string | undefined> {
  const found = find();
  if (found !== undefined || process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return found;
  console.log("Installing nginx with apt-get, for the test of deploy/nginx.conf …");
  const surroundings = {
    folder: PROJECT,
    environment: { DEBIAN_FRONTEND: "noninteractive" },
    output: "errors",
  } as const;
  await run(["apt-get", "update", "-qq"], surroundings);
  await run(["apt-get", "install", "--yes", "-qq", "--no-install-recommends", "nginx-light"], surroundings);
  return find();
}

/** Starts nginx with the configuration in deploy/, on other ports and in a folder of its own. */
export function startNginx(
  program: string,
  ports: { readonly own: number; readonly origin: number },
): Started {
  const folder = mkdtempSync(path.join(tmpdir(), "council-careers-nginx-"));
  // Where root starts it, nginx works as another user, who must get into the folder.
  chmodSync(folder, 0o755);
  const given = readFileSync(path.join(PROJECT, "deploy", "nginx.conf"), "utf8");
  const changes: readonly (readonly [from: string, to: string])[] = [
    ["127.0.0.1:3000", `127.0.0.1:${ports.origin}`],
    ["listen 8080", `listen ${ports.own}`],
    ["/var/cache/nginx/council-careers", path.join(folder, "cache")],
    ["pid /run/nginx.pid", `pid ${path.join(folder, "pid")}`],
    ["access_log /dev/stdout plain", "access_log off"],
    ["error_log /dev/stderr", `error_log ${path.join(folder, "errors.log")}`],
  ];
  for (const [from] of changes) {
    if (!given.includes(from)) throw new Error(`deploy/nginx.conf no longer says "${from}".`);
  }
  const text = changes.reduce((all, [from, to]) => all.replaceAll(from, to), given);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const paths = temporary.map((name) => `    ${name}_temp_path ${path.join(folder, name)};\n`).join("");
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, text.replace("http {\n", `http {\n${paths}`));
  execFileSync(program, ["-t", "-q", "-c", file], { stdio: "inherit" });
  return start([program, "-c", file, "-g", "daemon off;"], { folder });
}
