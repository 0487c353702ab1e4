import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nginxHeaders } from "./nginx-headers";
import type { AnswerToWrite } from "./write-static-answers";

/** The folder, beside the server of a build, with the page that nginx sends while the server is down. */
export const WHILE_DOWN_FOLDER = "while-down";

/**
 * Writes the page that nginx sends for what it has not cached while no copy of the server answers, with the page's headers
 * as nginx configuration: the content security policy holds the hash of its styles, which only the build knows.
 */
export function writeWhileDown(serverFolder: string, { body, headers }: AnswerToWrite): void {
  const folder = path.join(serverFolder, WHILE_DOWN_FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "while-down.html"), body);
  writeFileSync(path.join(folder, "headers.conf"), `${nginxHeaders(headers).join("\n")}\n`);
}
