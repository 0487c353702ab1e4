import { readdirSync } from "node:fs";
import { serverFolder } from "../../lib/adapter/output/server-folder";
import { freePort } from "../../lib/cli/port";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { buildImage, findBuildah, makeContainer } from "../harness/container";
import { expect, test } from "./site";

const NODE = "/nodejs/bin/node";

test("the container serves the site as a user that is not root from a read-only file system, and has no shell and no npm", async ({
  request,
}) => {
  const buildah = findBuildah();
  if (buildah === undefined) {
    console.log("The container was not tried: that takes buildah, as root on Linux.");
    // What the container would run is what is served here.
    expect((await request.get("/readyz")).status()).toBe(200);
    return;
  }
  buildImage(buildah);
  const container = makeContainer(buildah);
  try {
    const port = await freePort();
    const server = container.serve(port);
    try {
      const origin = `http://127.0.0.1:${port}`;
      expect(await untilAnswering(`${origin}/readyz`, server.ended, 200)).toBe(true);
      expect((await fetch(`${origin}/search?q=social+worker`)).status).toBe(200);
      expect((await fetch(`${origin}/nowhere`)).status).toBe(404);
    } finally {
      await server.stop();
    }
    expect(container.write("/site/served")).toBe("EROFS");
    expect(container.run(NODE, "-p", "process.getuid()")).not.toBe("0");
    for (const program of ["sh", "npm"]) expect(() => container.run(program, "-v")).toThrow();
    const listed = container.run(NODE, "-p", "require('fs').readdirSync('/site', {recursive: true}).length");
    expect(Number(listed)).toBe(readdirSync(serverFolder(buildFolder(PROJECT)), { recursive: true }).length);
  } finally {
    container.remove();
  }
});
