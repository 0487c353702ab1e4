import path from "node:path";
import { pathToFileURL } from "node:url";

const PRELOADED = pathToFileURL(path.join(import.meta.dirname, "refuse-connections.mjs")).href;

/** A port of this computer at which nothing listens. */
const NOWHERE = "http://127.0.0.1:9";

/**
 * The environment variables with which a process, and each that it starts, reaches no other computer: Node refuses to
 * connect, and any other program that honours a proxy finds none.
 * @param file where the hosts that Node was asked for are written, a line each; not written while there are none
 */
export function refusingConnections(file: string): Record<string, string> {
  return {
    NODE_OPTIONS: [process.env.NODE_OPTIONS, `--import=${PRELOADED}`].filter(Boolean).join(" "),
    REFUSED_CONNECTIONS: file,
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    ALL_PROXY: NOWHERE,
  };
}
