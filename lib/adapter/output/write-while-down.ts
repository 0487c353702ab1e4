import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { nginxHeaders } from "./nginx-headers";
import type { AnswerToWrite } from "./write-ready-answers";

/** The folder, beside the server of a build, with what stands in for it while it is down. */
export const WHILE_DOWN_FOLDER = "while-down";

/**
 * Writes the page that whoever stands in front of the server sends while no copy of it answers, for what it has not kept,
 * with the page's headers in nginx's words: the page's policy names its style sheet, which only the build knows.
 */
export function writeWhileDown(serverFolder: string, { body, headers }: AnswerToWrite): void {
  const folder = path.join(serverFolder, WHILE_DOWN_FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "while-down.html"), body);
  writeFileSync(path.join(folder, "headers.conf"), `${nginxHeaders(headers).join("\n")}\n`);
}
