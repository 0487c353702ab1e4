import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PublishProblem } from "@/lib/studio/git";
import { publish } from "@/lib/studio/publish";
import { WorkingCopy } from "@/lib/studio/working-copy";

const folder = mkdtempSync(path.join(tmpdir(), "working-copy-"));
const [user, colleague, host] = ["user", "colleague", "host.git"].map((name) => path.join(folder, name));
const directory = path.join(user ?? "", "content");
const place = path.join(folder, "studio");
const GRADE = "lk/grades/grade-8.mdx";
const JO = { name: "Jo Editor", email: "jo@example.org" };
const BRANCH = "studio/jo-editor";

const git = (where: string | undefined, ...words: string[]) =>
  execFileSync("git", words, { cwd: where, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
const commitOf = (where: string | undefined, name: string) =>
  git(
    where,
    "-c",
    "user.name=Sam",
    "-c",
    "user.email=sam@example.org",
    "commit",
    "--quiet",
    "--all",
    `--message=${name}`,
  );

let copy: WorkingCopy;
const text = () => readFileSync(path.join(copy.directory, GRADE), "utf8");
/** Publishes another text of the grade, as the studio does. */
function published(after: string): string {
  return publish(copy.directory, [{ file: GRADE, begun: text(), text: after }], JO, "Raise grade 8").branch;
}

beforeAll(() => {
  git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "host.git");
  git(folder, "clone", "--quiet", "host.git", "colleague");
  mkdirSync(path.join(colleague ?? "", "content/lk/grades"), { recursive: true });
  writeFileSync(path.join(colleague ?? "", "content", GRADE), "one\n");
  git(colleague, "add", "--all");
  commitOf(colleague, "Start");
  git(colleague, "push", "--quiet", "origin", "HEAD:main");
  git(folder, "clone", "--quiet", "host.git", "user");
  writeFileSync(path.join(directory, "half-done.txt"), "half done\n");
  copy = WorkingCopy.open(directory, place);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the studio's working copy", () => {
  test("publishes on the editor's branch, here and on the host, and touches nothing of the user's copy", () => {
    const head = git(user, "rev-parse", "HEAD");
    expect(published("two\n")).toBe(BRANCH);
    copy.send();
    expect(copy.unsent).toBeUndefined();
    expect(git(host, "log", "-1", "--format=%an: %s", BRANCH)).toBe("Jo Editor: Raise grade 8");
    expect(git(user, "branch", "--show-current")).toBe("main");
    expect(git(user, "rev-parse", "HEAD")).toBe(head);
    expect(git(user, "status", "--porcelain")).toBe("?? content/half-done.txt");
    expect(readFileSync(path.join(directory, GRADE), "utf8")).toBe("one\n");
  });

  test("keeps what a host refuses, says why, and sends it once it may", () => {
    const hook = path.join(host ?? "", "hooks", "pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho closed for the night >&2\nexit 1\n", { mode: 0o755 });
    published("three\n");
    copy.send();
    expect(copy.unsent).toContain("closed for the night");
    expect([text(), copy.isBehind()]).toEqual(["three\n", true]);
    rmSync(hook);
    copy.send();
    expect([copy.unsent, copy.isBehind()]).toEqual([undefined, false]);
    expect(git(host, "show", `${BRANCH}:content/${GRADE}`)).toBe("three");
  });

  test("publishes without a network, and after a new start sends what was published meanwhile", () => {
    renameSync(host ?? "", `${host}.away`);
    expect(copy.update(true)).toContain("could not be asked for");
    published("four\n");
    copy.send();
    expect(copy.unsent).toBeDefined();
    renameSync(`${host}.away`, host ?? "");
    copy = WorkingCopy.open(directory, place);
    expect([text(), copy.isBehind()]).toEqual(["four\n", true]);
    copy.send();
    expect(git(host, "show", `${BRANCH}:content/${GRADE}`)).toBe("four");
  });

  test("brings in what a colleague has published, and goes on beside what contradicts it", () => {
    writeFileSync(path.join(colleague ?? "", "content/lk/council.mdx"), "council\n");
    git(colleague, "add", "--all");
    commitOf(colleague, "Add the council");
    git(colleague, "push", "--quiet", "origin", "HEAD:main");
    expect(copy.update(true)).toBeUndefined();
    expect(existsSync(path.join(copy.directory, "lk/council.mdx"))).toBe(true);
    writeFileSync(path.join(colleague ?? "", "content", GRADE), "another\n");
    commitOf(colleague, "Lower grade 8");
    git(colleague, "push", "--quiet", "origin", "HEAD:main");
    expect(copy.update(true)).toContain("contradict each other");
    expect([text(), git(copy.directory, "status", "--porcelain")]).toEqual(["four\n", ""]);
  });

  test("is made anew where somebody has deleted it, and says so where there is no repository", () => {
    rmSync(place, { recursive: true });
    copy = WorkingCopy.open(directory, place);
    expect(text()).toBe("another\n");
    expect(() => WorkingCopy.open(tmpdir(), path.join(folder, "none"))).toThrow(PublishProblem);
  });
});
