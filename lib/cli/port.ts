import { createServer } from "node:net";
import { Explanation } from "./explanation";

/** The port when `PORT` is not set. */
export const USUAL_PORT = 3000;

/** Reads the value of `PORT`. Throws an explanation when it is not a whole number from 1 to 65535. */
export function readPort(value: string | undefined): number {
  if (value === undefined || value.trim() === "") return USUAL_PORT;
  const port = /^\d{1,5}$/.test(value.trim()) ? Number(value) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new Explanation(
    `PORT is "${value}", which is not a port. Give a whole number from 1 to 65535, like PORT=3001 npm start, ` +
      `or leave it out for ${USUAL_PORT}.`,
  );
}

/** Listens on `port` for a moment and answers with the port it got (0 asks for any), or the error's code. */
function tryPort(port: number): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (problem: NodeJS.ErrnoException) => resolve(problem.code ?? problem.message));
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** Throws an explanation when this process could not listen on `port`. */
export async function expectFree(port: number): Promise<void> {
  const answer = await tryPort(port);
  if (typeof answer === "number") return;
  const other = port + 1 <= 65_535 ? port + 1 : USUAL_PORT;
  if (answer === "EADDRINUSE") {
    throw new Explanation(
      `Port ${port} is taken: another program is listening on it, perhaps this site in another window.\n` +
        `Stop that program, or choose another port: PORT=${other} npm start`,
    );
  }
  if (answer === "EACCES") {
    throw new Explanation(
      `You may not use port ${port}: ports below 1024 belong to the administrator.\n` +
        `Choose another port: PORT=${USUAL_PORT} npm start`,
    );
  }
  throw new Explanation(
    `Port ${port} cannot be used (${answer}). Choose another port: PORT=${other} npm start`,
  );
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const answer = await tryPort(0);
  if (typeof answer === "number") return answer;
  throw new Error(`No free port could be found (${answer}).`);
}
