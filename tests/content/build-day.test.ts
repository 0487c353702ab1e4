import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { pounds } from "@/lib/money/pence";
import { bySlug } from "./catalogue/catalogue-of";
import { RIVERTON } from "./content-set";
import { filesOf, parseOnce } from "./set-files";

vi.mock("contentlayer/generated", () => ({
  allDocuments: filesOf(RIVERTON).map((file) => ({ parsed: parseOnce(file) })),
}));
vi.mock("contentlayer/photographs", () => ({ default: {} }));

/** What a build at a moment gives its processes, and the pay of a grade that such a process shows. */
async function buildAt(moment: string) {
  vi.setSystemTime(moment);
  const { SETTINGS } = await import("@/lib/cli/production-build");
  vi.stubEnv("BUILD_DAY", SETTINGS.BUILD_DAY);
  const { loadCatalogue } = await import("@/lib/content/site");
  const [council] = (await loadCatalogue()).councils;
  return { day: SETTINGS.BUILD_DAY, pay: bySlug(council?.grades ?? [], "grade-8").pay };
}

describe("a build in the night in which pay rises", () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv("BUILD_DAY", "");
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test("at 00:05 on 1 April in London, when it is 23:05 on 31 March by UTC, shows April's pay", async () => {
    const { day, pay } = await buildAt("2026-03-31T23:05:00Z");
    expect(day).toBe("2026-04-01");
    expect(pay).toMatchObject({ from: "2026-04-01", maximum: pounds(46_500.5) });
  });

  test("ten minutes before, shows March's", async () => {
    const { day, pay } = await buildAt("2026-03-31T22:55:00Z");
    expect(day).toBe("2026-03-31");
    expect(pay).toMatchObject({ from: "2025-04-01", maximum: pounds(45_000) });
  });
});
