import { freePort } from "../../lib/cli/port";
import { start, stopAll } from "../../lib/cli/processes";
import { ensureBuilt, SETTINGS, serverCommand } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";

/** A running server of the production build, without a log. */
export interface ServedBuild {
  /** Where it answers, without a trailing slash. */
  readonly origin: string;
}

/** Builds the site where that is needed, serves it, and stops everything that was started when the work is done. */
export async function withServedBuild(work: (served: ServedBuild) => Promise<void>): Promise<void> {
  await ensureBuilt(PROJECT);
  const port = await freePort();
  const environment = { ...SETTINGS, PORT: String(port), LOG_REQUESTS: "no", NODE_ENV: "production" };
  const server = start(serverCommand(PROJECT), { folder: PROJECT, environment, output: "errors" });
  const origin = `http://localhost:${port}`;
  try {
    if (!(await untilAnswering(`${origin}/readyz`, server.ended))) {
      throw new Error("The server ended before it answered.");
    }
    await work({ origin });
  } finally {
    await stopAll();
  }
}
