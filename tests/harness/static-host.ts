import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { freePort } from "../../lib/cli/port";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves a folder as static hosts do: `/a` from `a.html`, by the rules of `_redirects`, and `404.html` for the rest. */
export async function startStaticHost(folder: string) {
  const rules = new Map(
    readFileSync(path.join(folder, "_redirects"), "utf8")
      .trim()
      .split("\n")
      .map((line) => {
        const [from = "", to = "", status = ""] = line.split(" ");
        return [from, { to, status: Number(status) }] as const;
      }),
  );
  const fileOf = (address: string) =>
    [address, `${address}.html`, `${address}index.html`]
      .map((name) => path.join(folder, ...name.split("/")))
      .find((file) => path.extname(file) !== "" && existsSync(file));
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const rule = rules.get(pathname);
    if (rule !== undefined && rule.status !== 200) {
      response.writeHead(rule.status, { location: rule.to }).end();
      return;
    }
    const file = fileOf(rule?.to ?? pathname);
    const body = readFileSync(file ?? path.join(folder, "404.html"));
    const type = TYPES[path.extname(file ?? ".html")] ?? "application/octet-stream";
    response.writeHead(file === undefined ? 404 : 200, { "content-type": type }).end(body);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    origin: `http://localhost:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
