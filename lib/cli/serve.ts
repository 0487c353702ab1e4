import { start } from "./processes";
import { SETTINGS, serverCommand } from "./production-build";
import { untilAnswering } from "./wait-for-server";

/** Serves the build in `folder` until it is stopped; answers with the server's exit code. */
export async function serve(folder: string, port: number): Promise<number> {
  const server = start(serverCommand(folder), {
    folder,
    environment: { ...SETTINGS, PORT: String(port) },
  });
  const address = `http://localhost:${port}`;
  if (await untilAnswering(address, server.ended)) {
    console.log(`\nCouncil Careers is ready: ${address}\nPress Ctrl-C to stop it.\n`);
  }
  return server.ended;
}
