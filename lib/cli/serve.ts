import { start } from "./processes";
import { SETTINGS, serverCommand } from "./production-build";
import { untilAnswering } from "./wait-for-server";

/**
 * Says of a build that was made for another port of this computer that its whole addresses lead there; undefined for one
 * that leads here, or to where the site is published.
 * @param origin where the build says that the site is
 * @param address where it is served
 */
export function leadingElsewhere(origin: string, address: string): string | undefined {
  if (new URL(origin).hostname !== "localhost" || origin === address) return undefined;
  return (
    `Short addresses, QR codes, cards and feeds of this build lead to ${origin}.\n` +
    `To have them lead here, build for this port: SITE_ORIGIN=${address} PORT=${new URL(address).port} npm start`
  );
}

/** Serves the build in `folder` until it is stopped; answers with the server's exit code. */
export async function serve(folder: string, port: number): Promise<number> {
  const server = start(serverCommand(folder), {
    folder,
    environment: { ...SETTINGS, PORT: String(port) },
  });
  const address = `http://localhost:${port}`;
  if (await untilAnswering(address, server.ended)) {
    console.log(`\nCouncil Careers is ready: ${address}\nPress Ctrl-C to stop it.\n`);
    const elsewhere = leadingElsewhere(SETTINGS.SITE_ORIGIN, address);
    if (elsewhere !== undefined) console.log(`${elsewhere}\n`);
  }
  return server.ended;
}
