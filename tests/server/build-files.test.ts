import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { parseContent } from "@/lib/content/parsed-content";
import { relate } from "@/lib/content/relate";
import { checkedByTheClock, siteByTheClock } from "@/lib/content/site-content";
import { BUILD_FILES, readBuildFiles, writeBuildFiles } from "@/lib/server/build-files";
import { RIVERTON, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";

const { documents, taxYears } = parseContent(filesOf(RIVERTON), parseOnce);
const content = { documents, taxYears, photographs: {}, today: TODAY };
const FILES = { styles: {}, sheet: "p{}", picked: {}, liveForm: "/live-form.js", content, publicFiles: [] };

test("a server reads what the build wrote, and the texts of documents only when they are asked for", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "council-careers-build-files-"));
  try {
    writeBuildFiles(folder, FILES);
    expect(readFileSync(path.join(folder, BUILD_FILES), "utf8")).not.toContain(
      "We meet each family at home.",
    );
    const read = readBuildFiles(folder);
    expect(read).toEqual(FILES);
    // Another build may take the folder while the server still runs.
    rmSync(folder, { recursive: true });
    expect(read.content.documents.map(({ words }) => words)).toEqual(documents.map(({ words }) => words));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("content that has been checked makes the same site without being checked again", () => {
  const moment = Date.parse(`${TODAY}T12:00:00Z`);
  expect(relate({ documents, taxYears, broken: [], issues: [] }, { today: TODAY }).related).toBeDefined();
  expect({ catalogue: checkedByTheClock(content)(moment) }).toEqual(siteByTheClock(content)(moment));
});
