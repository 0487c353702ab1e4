import { writeFileSync } from "node:fs";
import { get } from "node:http";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { nginxHeaders, nginxQuoted } from "../../lib/adapter/output/nginx-headers";
import { freePort } from "../../lib/cli/port";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { startNginx } from "../harness/nginx";

/** A server's response to an address, as received: gzipped, with its headers. */
interface Kept {
  readonly body: Buffer;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Requests gzip and returns the body still compressed, which `fetch` cannot do. */
function keep(address: string): Promise<Kept> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("error", reject);
      answer.once("end", () => {
        if (answer.statusCode !== 200 || answer.headers["content-encoding"] !== "gzip") {
          reject(new Error(`${address} answered ${answer.statusCode}, or without gzip.`));
          return;
        }
        const all = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
        const headers: Record<string, string> = Object.fromEntries(all);
        resolve({ body: Buffer.concat(parts), type: headers["content-type"] ?? "", headers });
      });
    }).once("error", reject);
  });
}

function location(name: string, { type, headers }: Kept, folder: string): string {
  const file = `root ${folder}; types {} default_type ${nginxQuoted(type)}; gzip_static on;`;
  return `location = /${name} { ${file} ${nginxHeaders(headers).join(" ")} }`;
}

function configuration(port: number, locations: readonly string[]): string {
  return `worker_processes auto;
pid nginx.pid;
error_log stderr warn;
events {
    worker_connections 4096;
}
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    open_file_cache max=1000 inactive=60s;
    etag on;
    server {
        listen ${port} backlog=4096;
        ${locations.join("\n        ")}
    }
}
`;
}

/**
 * Takes the answers of a running server and has nginx serve the same bytes as files, compressed beforehand, with the
 * same headers.
 * @returns where nginx answers, and the path of each address there
 */
export async function sameAsFiles(
  program: string,
  origin: string,
  addresses: readonly string[],
): Promise<{ readonly origin: string; readonly paths: ReadonlyMap<string, string> }> {
  const answers = await Promise.all(addresses.map((address) => keep(origin + address)));
  const port = await freePort();
  const nginx = startNginx(program, (folder) => {
    const locations = answers.map((answer, number) => {
      writeFileSync(path.join(folder, String(number)), gunzipSync(answer.body), { mode: 0o644 });
      writeFileSync(path.join(folder, `${number}.gz`), answer.body, { mode: 0o644 });
      return location(String(number), answer, folder);
    });
    return configuration(port, locations).replace("pid nginx.pid", `pid ${path.join(folder, "pid")}`);
  });
  const files = `http://localhost:${port}`;
  if (!(await untilAnswering(`${files}/0`, nginx.ended))) throw new Error("nginx ended before it answered.");
  const paths = new Map(
    addresses.map((address, number) => [address, new URL(String(number), files).pathname]),
  );
  return { origin: files, paths };
}
