import path from "node:path";

/** The folder with everything that serves a build. It can be copied anywhere and started with `node server.js`. */
export function serverFolder(buildFolder: string): string {
  return path.join(buildFolder, "standalone");
}
