import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverFolder } from "../../lib/adapter/output/server-folder";
import { buildFolder } from "../../lib/cli/production-build";
import { readList, writtenList } from "../../lib/server/answer-list";
import { BUILD_FILES } from "../../lib/server/build-files";
import { STATIC_FOLDER, STATIC_LIST } from "../../lib/server/static-answer";

/** What the script of the new build is called, as if it had been changed too. */
const NEW_NAME = "$1.000000000000.js";

/**
 * Copies the server of a build to a folder of its own, with another name for its script everywhere: the name changes with
 * what is in it, and two builds of which only the content differs would have the same.
 */
export function withOtherScript(project: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "council-careers-new-build-"));
  cpSync(serverFolder(buildFolder(project)), folder, { recursive: true });
  const renamed = (text: string) => text.replace(/(\/[\w-]+)\.[0-9a-f]{12}\.js/g, NEW_NAME);
  const rename = (file: string) => writeFileSync(file, renamed(readFileSync(file, "utf8")));
  rename(path.join(folder, BUILD_FILES));
  const answersFolder = path.join(folder, STATIC_FOLDER);
  const list = readList(readFileSync(path.join(answersFolder, STATIC_LIST), "utf8"));
  const answers = Array.from(list.entries(), ([address, answer]) => {
    if (answer.isFirstStep !== true) return [renamed(address), answer] as const;
    // The other forms of the answer still have the old name in them.
    rename(path.join(answersFolder, answer.file));
    return [address, { ...answer, encodings: [] }] as const;
  });
  writeFileSync(path.join(answersFolder, STATIC_LIST), writtenList(answers));
  return folder;
}
