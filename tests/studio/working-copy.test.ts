import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROJECT } from "@/lib/cli/project";
import { Drafts } from "@/lib/studio/desk/drafts";
import { PublishProblem } from "@/lib/studio/desk/git";
import { publish } from "@/lib/studio/desk/publish";
import { WorkingCopy } from "@/lib/studio/desk/working-copy";
import { GitHost } from "../harness/git-host";

const GRADE = "lk/grades/grade-8.mdx";
const JO = { name: "Jo Editor", email: "jo@example.org" };
const BRANCH = "studio/jo-editor";

const git = (where: string, ...words: string[]) =>
  execFileSync("git", words, { cwd: where, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** A host that a studio publishes to, which can be away. */
interface Reached {
  /** @returns the address of its repository */
  start(folder: string): Promise<string>;
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

function overFiles(): Reached {
  let host = "";
  return {
    start: async (folder) => {
      host = path.join(folder, "host.git");
      return host;
    },
    leave: async () => renameSync(host, `${host}.away`),
    comeBack: async () => renameSync(`${host}.away`, host),
  };
}

function overHttp(): Reached {
  let host: GitHost | undefined;
  return {
    start: async (folder) => {
      host = new GitHost(folder);
      await host.start();
      return host.addressOf("host.git");
    },
    leave: async () => host?.stop(),
    comeBack: async () => host?.start(),
  };
}

describe.each([
  ["the file system", overFiles],
  ["smart HTTP", overHttp],
])("the studio's working copy, with a host over %s", (_way, reach) => {
  const folder = mkdtempSync(path.join(tmpdir(), "working-copy-"));
  const at = (name: string) => path.join(folder, name);
  const [user, colleague, host] = [at("user"), at("colleague"), at("host.git")];
  const directory = path.join(user, "content");
  const place = at("studio");
  const drafts = new Drafts(at("drafts"));
  const reached = reach();

  const commitOf = (where: string, name: string) => {
    const who = ["-c", "user.name=Sam", "-c", "user.email=sam@example.org"];
    return git(where, ...who, "commit", "--quiet", "--all", `--message=${name}`);
  };

  let copy: WorkingCopy;
  const text = () => readFileSync(path.join(copy.directory, GRADE), "utf8");
  /** Publishes another text of the grade, as the studio does. */
  function published(after: string): string {
    return publish(copy.directory, [{ file: GRADE, begun: text(), text: after }], JO, "Raise grade 8").branch;
  }

  beforeAll(async () => {
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main", "host.git");
    git(folder, "clone", "--quiet", "host.git", "colleague");
    mkdirSync(path.join(colleague, "content/lk/grades"), { recursive: true });
    writeFileSync(path.join(colleague, "content", GRADE), "one\n");
    git(colleague, "add", "--all");
    commitOf(colleague, "Start");
    git(colleague, "push", "--quiet", "origin", "HEAD:main");
    git(folder, "clone", "--quiet", "host.git", "user");
    git(user, "remote", "set-url", "origin", await reached.start(folder));
    writeFileSync(path.join(directory, "half-done.txt"), "half done\n");
    copy = WorkingCopy.open(directory, place, drafts);
  });
  afterAll(async () => {
    await reached.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  test("publishes on the editor's branch, here and on the host, and touches nothing of the user's copy", async () => {
    const head = git(user, "rev-parse", "HEAD");
    expect(published("two\n")).toBe(BRANCH);
    await copy.send();
    expect(copy.unsent).toBeUndefined();
    expect(git(host, "log", "-1", "--format=%an: %s", BRANCH)).toBe("Jo Editor: Raise grade 8");
    expect(git(user, "branch", "--show-current")).toBe("main");
    expect(git(user, "rev-parse", "HEAD")).toBe(head);
    expect(git(user, "status", "--porcelain")).toBe("?? content/half-done.txt");
    expect(readFileSync(path.join(directory, GRADE), "utf8")).toBe("one\n");
  });

  test("keeps what a host refuses, says why, and sends it once it may", async () => {
    const hook = path.join(host, "hooks", "pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho closed for the night >&2\nexit 1\n", { mode: 0o755 });
    published("three\n");
    await copy.send();
    expect(copy.unsent).toContain("closed for the night");
    expect([text(), copy.isBehind()]).toEqual(["three\n", true]);
    rmSync(hook);
    await copy.send();
    expect([copy.unsent, copy.isBehind()]).toEqual([undefined, false]);
    expect(git(host, "show", `${BRANCH}:content/${GRADE}`)).toBe("three");
  });

  test("publishes without a network, and after a new start sends what was published meanwhile", async () => {
    await reached.leave();
    expect(await copy.fetch()).toContain("could not be asked for");
    published("four\n");
    await copy.send();
    expect(copy.unsent).toBeDefined();
    await reached.comeBack();
    copy = WorkingCopy.open(directory, place, drafts);
    expect([text(), copy.isBehind()]).toEqual(["four\n", true]);
    await copy.send();
    expect(git(host, "show", `${BRANCH}:content/${GRADE}`)).toBe("four");
  });

  test("brings in what a colleague has published, and makes drafts again of what contradicts it, to be settled", async () => {
    writeFileSync(path.join(colleague, "content/lk/council.mdx"), "council\n");
    git(colleague, "add", "--all");
    commitOf(colleague, "Add the council");
    git(colleague, "push", "--quiet", "origin", "HEAD:main");
    expect(await copy.fetch()).toBeUndefined();
    expect(existsSync(path.join(copy.directory, "lk/council.mdx"))).toBe(true);
    writeFileSync(path.join(colleague, "content", GRADE), "another\n");
    commitOf(colleague, "Lower grade 8");
    git(colleague, "push", "--quiet", "origin", "HEAD:main");
    expect(await copy.fetch()).toContain("among your drafts again");
    expect([text(), git(copy.directory, "status", "--porcelain")]).toEqual(["another\n", ""]);
    expect(drafts.all()).toEqual([{ file: GRADE, begun: "one\n", text: "four\n" }]);
    expect(git(copy.directory, "log", "--format=%s")).toContain("Raise grade 8");
    await copy.send();
    expect(copy.unsent).toBeUndefined();
  });

  test("is as it was before, where the studio is killed while it publishes, and the draft is still one", () => {
    const draft = { file: GRADE, begun: "another\n", text: "five\n" };
    const added = { file: "lk/grades/grade-9.mdx", begun: "", text: "nine\n" };
    for (const one of [draft, added]) drafts.keep(one);
    const hook = path.join(user, ".git/hooks/pre-commit");
    // With Git, as whatever runs a studio kills it: Git alone would go on, and into what is done here next.
    writeFileSync(hook, '#!/bin/sh\nkill -9 "$STUDIO" "$PPID"\n', { mode: 0o755 });
    const module = path.join(PROJECT, "lib/studio/desk/publish.ts");
    const code = `import { publish } from ${JSON.stringify(module)};
      process.env.STUDIO = String(process.pid);
      publish(${JSON.stringify(copy.directory)}, ${JSON.stringify([draft, added])}, ${JSON.stringify(JO)}, "Raise");`;
    const words = ["--import", "tsx", "--input-type=module", "--eval", code];
    expect(spawnSync(process.execPath, words, { cwd: PROJECT }).signal).toBe("SIGKILL");
    expect(text()).toBe("five\n");
    rmSync(hook);
    copy = WorkingCopy.open(directory, place, drafts);
    expect([text(), existsSync(path.join(copy.directory, added.file))]).toEqual(["another\n", false]);
    publish(copy.directory, drafts.all(), JO, "Raise");
    expect(git(copy.directory, "show", "--format=%s", "--name-only")).toContain(added.file);
  });

  test("is made anew where somebody has deleted it, and says so where there is no repository", () => {
    rmSync(place, { recursive: true });
    copy = WorkingCopy.open(directory, place, drafts);
    expect(text()).toBe("another\n");
    expect(() => WorkingCopy.open(tmpdir(), at("none"), drafts)).toThrow(PublishProblem);
  });
});
