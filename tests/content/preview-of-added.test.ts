import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { middayOf } from "@/lib/calendar/london-time";
import { previewSite } from "@/lib/content/preview";
import { RIVERTON, TODAY } from "./content-set";

const NOW = middayOf(calendarDate(TODAY));

test("each of five roles that are added one behind the other is in the preview that is asked for next", async () => {
  const content = mkdtempSync(path.join(tmpdir(), "content-"));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  };
  vi.stubEnv("CONTENT_DIRECTORY", content);
  try {
    for (const [file, text] of Object.entries(RIVERTON)) write(file, text);
    await previewSite(NOW);
    const role = RIVERTON["riverton/roles/senior-social-worker.mdx"] ?? "";
    for (const name of ["Analyst", "Driver", "Cook", "Nurse", "Teacher"]) {
      write(
        `riverton/roles/${name.toLowerCase()}.mdx`,
        role.replaceAll("Senior Social Worker", name).replace("You lead on cases.", `You work as ${name}.`),
      );
      const site = await previewSite(NOW);
      const names =
        "issues" in site
          ? site.issues.map(({ problem }) => problem)
          : site.catalogue.councils[0]?.roles.map((one) => one.name);
      expect(names).toContain(name);
    }
  } finally {
    vi.unstubAllEnvs();
    rmSync(content, { recursive: true, force: true });
  }
});
