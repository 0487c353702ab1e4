import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runImport } from "@/lib/cli/run-import";
import { advertising } from "../content/vacancy-set";
import { CSV } from "../vacancy-import/sources";

const NOW = Date.parse("2026-11-22T10:30:00Z");
const NEW = "riverton/vacancies/social-worker-family-team.mdx";
const [, ROW = ""] = CSV.split("RV-8", 2);
let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "import-"));
  for (const [file, text] of Object.entries(advertising())) {
    mkdirSync(path.dirname(inFolder(`content/${file}`)), { recursive: true });
    writeFileSync(inFolder(`content/${file}`), text);
  }
  writeFileSync(inFolder("jobs.csv"), CSV);
  writeFileSync(inFolder("sign-in.html"), "<!doctype html><title>Sign in</title>");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = () => ({ ...process.env, CONTENT_DIRECTORY: inFolder("content"), INIT_CWD: folder });
const ended = (...words: string[]) => runImport(words, environment(), NOW);
const run = async (...words: string[]) => (await ended(...words)).report;

describe("npm run import-vacancies", () => {
  test("writes nothing on trial, the files in earnest, and nothing the second time", async () => {
    expect(await run("jobs.csv", "--trial", "--close")).toContain(
      "1 new, 0 changed, 1 closed, 0 as they were, 0 not taken. Nothing was written.",
    );
    expect(() => readFileSync(inFolder(`content/${NEW}`))).toThrow();
    expect(await run("jobs.csv", "--close")).toContain("1 new, 0 changed, 1 closed");
    expect(readFileSync(inFolder(`content/${NEW}`), "utf8")).toContain("reference: RV-8\n");
    expect(await run("jobs.csv", "--council", "riverton")).toBe(
      "Columns not understood: Cost centre.\n0 new, 0 changed, 0 closed, 1 as they were, 0 not taken.",
    );
  });

  test.each([
    ["all is taken, with what is open", `${CSV}RV-8${ROW}`, 0],
    ["all is taken, and all that was open is gone", CSV, 3],
    ["an advert has closed", `${CSV}RV-8${ROW}\nRV-10${ROW.replace("08/12/2026", "08/11/2026")}`, 0],
    ["all adverts have closed, and open vacancies are in none", CSV.replace("08/12/2026", "08/11/2026"), 3],
    ["an advert has no role, so that somebody has to look", CSV.replace("Social Worker", "Wizard"), 3],
  ])("where %s, a nightly job can tell", async (_, table, exitCode) => {
    writeFileSync(inFolder("nightly.csv"), table.replace("RV-8", "RV-9"));
    expect((await ended("nightly.csv", "--trial")).exitCode).toBe(exitCode);
  });

  test("names the mistakes in what it reads as the check does, and goes on where it is another file", async () => {
    const broken = (file: string) => {
      const whole = readFileSync(inFolder(`content/${file}`), "utf8");
      writeFileSync(inFolder(`content/${file}`), whole.replace("---\n", "---\nsumary: A slip.\n"));
      return () => writeFileSync(inFolder(`content/${file}`), whole);
    };
    const role = "riverton/roles/social-worker.mdx";
    const mendRole = broken(role);
    await expect(run("jobs.csv", "--trial")).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(
        /Mend these .*\n.*social-worker\.mdx\n.*social-worker\.mdx:2:1 .*\n.*`summary`/s,
      ),
    });
    mendRole();
    const mendPayment = broken("riverton/benefits/welcome-payment.mdx");
    expect(await run("jobs.csv", "--trial")).toMatch(
      /mistaken in \S*welcome-payment\.mdx:2; .*\n.*Nothing was written/s,
    );
    mendPayment();
  });

  test.each([
    [["missing.csv"], 1, /missing.csv was not read. There is no such file/],
    [["."], 1, /It is a folder/],
    [
      ["sign-in.html"],
      1,
      /^sign-in.html was not read. It is a web page without JobPosting data. Ask for the address of the feed; where one has to sign in, save the list as a file.$/,
    ],
    [[], 2, /Name one file or address/],
    [["jobs.csv", "--council", "lakeside"], 2, /--council riverton/],
    [["jobs.csv", "--force"], 2, /You may write/],
  ])("%j ends with %i and says why", async (words, exitCode, message) => {
    await expect(run(...words)).rejects.toMatchObject({ exitCode, message: expect.stringMatching(message) });
  });
});
