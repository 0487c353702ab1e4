import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { runReview } from "@/lib/cli/run-review";
import { publishedChanges } from "@/lib/review/published-changes";
import { type ContentSet, changed, RIVERTON, TODAY } from "../content/content-set";

/** A working copy with Riverton as its content, in a folder of it, and one commit. */
let copy: string;
let content: string;

function git(...argumentList: string[]): string {
  const person = [
    "-c",
    "user.name=Editor",
    "-c",
    "user.email=editor@example.org",
    "-c",
    "commit.gpgsign=false",
  ];
  return execFileSync("git", [...person, ...argumentList], { cwd: copy, encoding: "utf8" });
}

function write(set: ContentSet): void {
  for (const [file, text] of Object.entries(set)) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
}

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), "reviewed-"));
  content = path.join(copy, "site", "content");
  git("init", "--quiet");
  write(RIVERTON);
  git("add", ".");
  git("commit", "--quiet", "--message", "Publish Riverton");
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...written: string[]) =>
  runReview(written, { ...process.env, CONTENT_DIRECTORY: content }, calendarDate(TODAY));

describe("npm run review", () => {
  test("compares the content on disk with the last commit, and touches neither it nor the index", () => {
    write(changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: 41000"));
    const before = git("status", "--porcelain");
    const text = run();
    expect(text).toContain("1 file of content differs.");
    expect(text).toContain("- Gain: Social Worker (Riverton).");
    expect(git("status", "--porcelain")).toBe(before);
    write(RIVERTON);
    expect(run("HEAD")).toContain("0 files of content differ.");
  });

  test("prints the same for a program, and writes a sheet to sign", () => {
    write(changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: 41000"));
    const sheet = path.join(copy, "sheet.html");
    expect(JSON.parse(run("--json", "--sheet", sheet))).toMatchObject({
      day: TODAY,
      files: [{ file: "riverton/grades/grade-7.mdx", is: "changed" }],
      figures: [{ difference: 100_000 }],
      roles: [{ title: "Social Worker" }],
    });
    expect(readFileSync(sheet, "utf8")).toContain('<td data-column="After" class="figure">£41,000</td>');
    write(RIVERTON);
  });

  test.each(["no-such-branch", "--output=stolen", "HEAD:site"])(
    "says what to do where %s is nothing to compare with",
    (revision) => {
      expect(() => run("--", revision)).toThrow(
        /Git has no content at .*\nName a branch, a tag or a commit/s,
      );
    },
  );

  test("says which mistake hides what the content says", () => {
    write(changed("riverton/roles/social-worker.mdx", "grade: grade-7", "grade: grade-77"));
    expect(() => run()).toThrow(
      /The content has mistakes.*social-worker\.mdx: `grade: grade-77` in riverton is not a grade\.\nRun npm run check/s,
    );
    write(RIVERTON);
  });
});

test("a build finds in the history of the content what an offer was before, and nothing in a folder without one", () => {
  const raised = changed("riverton/benefits/welcome-payment.mdx", "value: 1500", "value: 2000");
  write(raised);
  git("commit", "--quiet", "--all", "--message", "Raise the payment");
  expect(publishedChanges(content)).toMatchObject([
    { council: "riverton", figure: "welcome-payment.amount", before: "£1,500", after: "£2,000" },
  ]);
  expect(publishedChanges(tmpdir())).toEqual([]);
});
