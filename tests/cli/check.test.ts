import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Explanation } from "@/lib/cli/explanation";
import { PROJECT, script } from "@/lib/cli/project";
import { runCheck } from "@/lib/cli/run-check";
import { today } from "@/lib/content/today";
import { type ContentSet, changed, RIVERTON, saying } from "../content/content-set";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "check-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a set to disk, and gives the environment in which the check finds it. */
function written(name: string, set: ContentSet): NodeJS.ProcessEnv {
  const directory = path.join(folder, name);
  for (const [file, text] of Object.entries(set)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
  const { GITHUB_ACTIONS: _, ...inherited } = process.env;
  return { ...inherited, CONTENT_DIRECTORY: directory };
}

/** Runs the command on a set, as a person would. */
function command(name: string, set: ContentSet, ...argumentList: string[]) {
  const [program, ...rest] = script(PROJECT, "lib/cli/check.ts");
  const env = written(name, set);
  return spawnSync(program, [...rest, ...argumentList], { cwd: PROJECT, encoding: "utf8", env });
}

/** The same in this process, which takes a tenth of the time. */
async function check(
  name: string,
  set: ContentSet,
  argumentList: string[] = [],
  environment: Record<string, string> = {},
  day = today(),
) {
  try {
    const run = await runCheck(argumentList, { ...written(name, set), ...environment }, day);
    return { status: run.exitCode, stdout: run.report, stderr: run.remark };
  } catch (problem) {
    if (!(problem instanceof Explanation)) throw problem;
    return { status: problem.exitCode, stdout: "", stderr: problem.message };
  }
}

const mistaken = saying(
  "You get £1,000.",
  "riverton/services/early-help.mdx",
  changed("riverton/roles/social-worker.mdx", "grade: grade-7", "grade: grade-77"),
);

describe("npm run check", () => {
  test("ends well, with a count, when nothing is wrong", async () => {
    const { status, stdout } = await check("good", RIVERTON);
    expect([status, stdout.trim()]).toEqual([0, "10 files checked: 0 errors, 0 warnings."]);
  });

  test("names every mistake of every file in one run, and ends with 1", () => {
    const { status, stdout } = command("bad", mistaken);
    expect(status).toBe(1);
    expect(stdout).toContain("riverton/roles/social-worker.mdx:6:8  grade  (unknown-reference)");
    expect(stdout).toContain("`grade: grade-77` in riverton is not a grade.");
    expect(stdout).toContain("Fix: Did you mean `grade-7`?");
    expect(stdout).toContain("`£1,000` is an amount of money typed into text.");
    expect(stdout.trim()).toMatch(/10 files checked: 2 errors, 0 warnings\.$/);
    expect(stdout).not.toContain("::error");
  });

  test("a warning alone does not stop anyone", async () => {
    const { status, stdout } = await check("warned", saying('From <Figure of="grade-7.minimum" />.'));
    expect(status).toBe(0);
    expect(stdout).toContain("0 errors, 1 warning.");
  });

  test("tells a program the same as JSON, and GitHub as annotations", async () => {
    const json = await check("bad", mistaken, ["--json"]);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      files: 10,
      issues: [{ rule: "unknown-reference" }, { rule: "money-in-text" }],
    });
    const annotated = await check("bad", mistaken, [], { GITHUB_ACTIONS: "true" });
    expect(annotated.stdout).toMatch(
      /^::error file=.*social-worker\.mdx,line=6,col=8,title=unknown-reference::/m,
    );
  });

  describe("--in-words", () => {
    const rule = `rules:
  - gives: payment
    amount: amount
    when: first salary
    proRata: no
    repay: none
`;
    const file = "riverton/benefits/welcome-payment.mdx";
    const ruled = changed(file, "figures:\n", `${rule}figures:\n`);
    const inWords = (name: string, set: ContentSet, ...files: string[]) =>
      check(name, set, ["--in-words", ...files]);

    test("prints who a benefit is for and each rule as the site words them, wherever the path begins", async () => {
      for (const written of [file, path.join(folder, "worded", file)]) {
        const { status, stdout } = await inWords("worded", ruled, written);
        expect(status).toBe(0);
        expect(stdout).toMatch(/^Welcome payment\n {2}For social workers/);
        expect(stdout).toMatch(
          /\n {2}1\. £[\d,]+ with your first month’s salary\. It is the same if you work part time\./,
        );
        expect(stdout.trim()).toMatch(/1 file checked: 0 errors, 0 warnings\.$/);
      }
    });

    test("says what a file without rules is", async () => {
      const files = ["riverton/benefits/welcome-offer.mdx", "riverton/teams/family-team.mdx"];
      const { stdout } = await inWords("without", RIVERTON, file, ...files);
      expect(stdout).toContain("No rules: the site names it and counts nothing.");
      expect(stdout).toContain("No rules: a scheme whose conditions its items share.");
      expect(stdout).toContain("It is not a benefit, and has no rules.");
    });

    test("names the mistakes of that file alone, and ends with 1", async () => {
      const broken = changed(file, "when: first salary", "when: first pay", { ...mistaken, ...ruled });
      const { status, stdout } = await inWords("broken", broken, file);
      expect(status).toBe(1);
      expect(stdout).toContain("Its mistakes, below, are to be mended first.");
      expect(stdout).toContain("first rule › when  (unknown-value)");
      expect(stdout.trim()).toMatch(/1 file checked: 1 error, 0 warnings\.$/);
    });

    test("asks for a file that is there", async () => {
      expect((await inWords("worded", ruled)).stderr).toContain(
        "Name the file too: npm run check -- --in-words",
      );
      expect((await inWords("worded", ruled, "riverton/benefits/none.mdx")).stderr).toContain(
        "There is no file",
      );
    });
  });

  test("a security contact that has run out is a mistake, but not of an editor who builds the site", async () => {
    const late = today("2099-01-01");
    const checked = await check("late", RIVERTON, [], {}, late);
    const built = await check("late", RIVERTON, ["--before-build"], {}, late);
    expect([checked.status, built.status]).toEqual([1, 0]);
    for (const { stderr } of [checked, built]) expect(stderr).toContain("The security contact has run out");
  });

  test("called with a flag that there is not it says what may be written, and checks nothing", async () => {
    const { status, stdout, stderr } = await check("good", RIVERTON, ["--jsno"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Unknown option '--jsno'. You may write:\n  npm run check\n");
  });

  test("called with a file alone it says how to see what it says of one", async () => {
    const { status, stderr } = await check("good", RIVERTON, ["riverton/council.mdx"]);
    expect(status).toBe(2);
    expect(stderr).toContain("npm run check -- --in-words riverton/council.mdx");
  });

  test("says so when there is no content folder", async () => {
    const { status, stderr } = await check("none/at-all", {});
    expect(status).toBe(1);
    expect(stderr).toContain("There is no content folder");
  });
});
