import { readFileSync } from "node:fs";
import path from "node:path";
import { serverFolder } from "../../lib/adapter/output/server-folder";
import { WHILE_DOWN_FOLDER } from "../../lib/adapter/output/write-while-down";
import { Explanation } from "../../lib/cli/explanation";
import type { Started } from "../../lib/cli/processes";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { canInstall, install } from "./debian-package";
import { findNginx, HOW_TO_GET_NGINX, startNginx } from "./nginx";

/** Finds nginx, or installs Debian's where possible. Throws an explanation where it is not. */
export async function ensureNginx(): Promise<string> {
  if (findNginx() === undefined && canInstall()) {
    await install("nginx-light", "for the tests of deploy/nginx.conf");
  }
  const program = findNginx();
  if (program !== undefined) return program;
  throw new Explanation(`The tests of deploy/nginx.conf need nginx. ${HOW_TO_GET_NGINX}`);
}

/**
 * Starts nginx with the configuration in deploy/, on other ports and in a folder of its own.
 * @param port on which nginx listens
 * @param origins the ports of the two copies of the server
 */
export async function startDeployedNginx(port: number, origins: readonly [number, number]): Promise<Started> {
  const given = readFileSync(path.join(PROJECT, "deploy", "nginx.conf"), "utf8");
  return startNginx(await ensureNginx(), (folder) => {
    const changes: readonly (readonly [from: string, to: string])[] = [
      ["127.0.0.1:3000", `127.0.0.1:${origins[0]}`],
      ["127.0.0.1:3001", `127.0.0.1:${origins[1]}`],
      ["listen 8080", `listen ${port}`],
      ["/var/cache/council-careers", path.join(folder, "cache")],
      ["/etc/nginx/while-down", path.join(serverFolder(buildFolder(PROJECT)), WHILE_DOWN_FOLDER)],
      ["pid /run/nginx.pid", `pid ${path.join(folder, "pid")}`],
      ["access_log /var/log/nginx/access.log plain", "access_log off"],
      ["error_log /var/log/nginx/error.log crit", `error_log ${path.join(folder, "errors.log")} warn`],
    ];
    return changes.reduce((all, [from, to]) => {
      if (!all.includes(from)) throw new Error(`deploy/nginx.conf no longer says "${from}".`);
      return all.replaceAll(from, to);
    }, given);
  });
}
