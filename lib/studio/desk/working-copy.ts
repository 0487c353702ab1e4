import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { draftAgain } from "./draft-again";
import type { DraftStore } from "./drafts";
import { askGit, git, gitOfHost, PublishProblem } from "./git";
import { personOf } from "./publish";

/** What others publish to. */
export interface Base {
  /** A branch, here or of a remote: `main`, `origin/main`. */
  readonly branch: string;
  readonly remote: string | undefined;
}

/**
 * Puts a copy of the studio's back to its last commit. A studio that was killed while it published has left files of drafts
 * there, which are not committed and would be taken for published; the drafts themselves are kept until the commit is made.
 */
function restore(place: string): void {
  rmSync(path.resolve(place, git(place, ["rev-parse", "--git-dir"]), "index.lock"), { force: true });
  git(place, ["reset", "--hard", "--quiet"]);
  // Photographs that were sent and are not published yet lie there, each written whole.
  git(place, ["clean", "--force", "-d", "--quiet", "--exclude=**/images/*.jpg"]);
}

/** Milliseconds between two questions to the host for a page. */
const BETWEEN_QUESTIONS = 5000;
/** Milliseconds for which a page waits for the host. */
const LONGEST_FOR_A_PAGE = 2000;

/**
 * The working copy in which the studio publishes: a worktree of its own beside the one of whoever runs it, whose branch, index
 * and files it never touches.
 */
export class WorkingCopy {
  /** When the host was last asked for a page, in milliseconds of the process. */
  #askedAt = Number.NEGATIVE_INFINITY;
  /** Where Git keeps what it knows of this copy. */
  #gitFolder: string | undefined;

  /** Why what is published is on this computer alone; `undefined` while all of it was sent. */
  unsent: string | undefined;

  /**
   * @param directory the content folder in it
   * @param drafts of whoever publishes in it
   * @param base where what others publish comes from; without one nothing comes
   */
  constructor(
    readonly directory: string,
    readonly drafts: DraftStore,
    readonly base?: Base,
  ) {}

  /**
   * Opens the studio's copy, and makes it where there is none: as the branch is that the user's copy is on or, where that
   * follows a remote one, as that is.
   * @param directory the content folder in the user's copy
   * @param place the folder for the studio's
   * @param drafts of whoever publishes in it
   * @throws a {@link PublishProblem} where the content is in no repository
   */
  static open(directory: string, place: string, drafts: DraftStore): WorkingCopy {
    const folder = git(directory, ["rev-parse", "--show-prefix"]);
    const branch = git(directory, ["branch", "--show-current"]);
    const upstream = askGit(directory, ["rev-parse", "--abbrev-ref", `${branch}@{upstream}`]);
    const remote =
      upstream === undefined ? undefined : askGit(directory, ["config", `branch.${branch}.remote`]);
    const base = { branch: upstream ?? (branch || git(directory, ["rev-parse", "HEAD"])), remote };
    if (existsSync(path.join(place, ".git"))) restore(place);
    else {
      // One that was deleted by hand is still on Git's list.
      git(directory, ["worktree", "prune"]);
      git(directory, ["worktree", "add", "--quiet", "--detach", path.resolve(place), base.branch]);
    }
    return new WorkingCopy(path.join(path.resolve(place), folder), drafts, base);
  }

  /** Git's user there; `studio` where nobody has said. */
  get identity(): Readonly<Record<string, string>> {
    const { name, email } = personOf(this.directory);
    return {
      GIT_COMMITTER_NAME: name || "studio",
      GIT_COMMITTER_EMAIL: email || "studio@localhost",
      GIT_AUTHOR_NAME: name || "studio",
      GIT_AUTHOR_EMAIL: email || "studio@localhost",
    };
  }

  /** The editor's own branch; empty before anything was published. Every page asks for it, so that its file is read. */
  get branch(): string {
    this.#gitFolder ??= git(this.directory, ["rev-parse", "--absolute-git-dir"]);
    const head = readFileSync(path.join(this.#gitFolder, "HEAD"), "utf8");
    const [, branch = ""] = /^ref: refs\/heads\/(.+)$/m.exec(head) ?? [];
    // So it is where Git keeps its branches in tables.
    return branch === ".invalid" ? git(this.directory, ["branch", "--show-current"]) : branch;
  }

  /**
   * Asks the remote what others have published, which takes as long as it takes, and brings it in.
   * @returns what stands in the way, as a sentence; the copy is as it was
   */
  async fetch(): Promise<string | undefined> {
    const { remote } = this.base ?? {};
    const refusal = remote === undefined ? undefined : await this.#fetched(remote);
    return this.update() ?? refusal;
  }

  /**
   * Brings in what others have published, as far as this computer knows of it.
   * @returns what stands in the way, as a sentence; the copy is as it was
   */
  update(): string | undefined {
    if (this.base === undefined) return undefined;
    const { branch } = this.base;
    if (this.branch === "") git(this.directory, ["checkout", "--quiet", "--detach", branch]);
    else if (!this.#has(branch) && !this.#merges(branch)) return this.#takenBack(branch);
    return undefined;
  }

  /**
   * What others have published by now, as far as the host says it soon: whoever waits for a page waits no longer than that.
   * @returns what stands in the way, as a sentence
   */
  async recent(): Promise<string | undefined> {
    const { remote } = this.base ?? {};
    if (remote !== undefined && performance.now() - this.#askedAt > BETWEEN_QUESTIONS) {
      this.#askedAt = performance.now();
      const asked = this.#fetched(remote).catch(() => undefined);
      await Promise.race([asked, setTimeout(LONGEST_FOR_A_PAGE, undefined, { ref: false })]);
    }
    return this.update();
  }

  async #fetched(remote: string): Promise<string | undefined> {
    try {
      await gitOfHost(this.directory, ["fetch", "--quiet", remote]);
      return undefined;
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      return `What others have published could not be asked for. Git says: ${problem.message}`;
    }
  }

  #has(branch: string): boolean {
    return askGit(this.directory, ["merge-base", "--is-ancestor", branch, "HEAD"]) !== undefined;
  }

  /** Merges a branch into this one; false where Git cannot, and nothing is changed. */
  #merges(branch: string): boolean {
    try {
      git(this.directory, ["merge", "--quiet", "--no-edit", branch], this.identity);
      return true;
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      askGit(this.directory, ["merge", "--abort"]);
      return false;
    }
  }

  /**
   * Makes drafts again of what was published here and contradicts what others have published since: then it is brought together
   * field by field, as every draft is.
   */
  #takenBack(branch: string): string {
    draftAgain(this, branch, "Take back what contradicts what others have published, to settle it");
    return "What you published before contradicts what somebody else has published since. It is among your drafts again.";
  }

  /**
   * Makes drafts again of all that was published here and is not on the site, so that a part of it can be published alone. It is
   * taken back where others would bring it to the site as well: where the host is away, nothing changes.
   * @returns why it was not, as a sentence
   */
  async takeBack(): Promise<string | undefined> {
    const refusal = await this.fetch();
    if (refusal !== undefined) return refusal;
    const { branch } = this.base ?? {};
    const published = this.#head;
    if (branch === undefined || !this.isAhead()) return "Nothing of yours waits any more.";
    const commit = draftAgain(this, branch, "Take back what waits for a look");
    await this.send();
    const problem = this.unsent;
    if (problem === undefined) return undefined;
    // Else what a colleague then lands would be undone by this.
    if (this.#head === commit) {
      git(this.directory, ["reset", "--hard", "--quiet", published]);
      this.unsent = undefined;
    }
    return `It could not be taken back. Git says: ${problem}`;
  }

  get #head(): string {
    return git(this.directory, ["rev-parse", "HEAD"]);
  }

  /** Sends what is published to the remote; where it cannot be, it is kept here and {@link unsent} says why. */
  async send(): Promise<void> {
    const { remote } = this.base ?? {};
    const branch = this.branch;
    this.unsent = undefined;
    if (remote === undefined || branch === "") return;
    try {
      // From another computer there may be more on the branch of the same person.
      const there = `refs/remotes/${remote}/${branch}`;
      if (
        askGit(this.directory, ["rev-parse", "--verify", "--quiet", there]) !== undefined &&
        !this.#has(there)
      )
        this.#merges(there);
      await gitOfHost(this.directory, ["push", "--quiet", remote, `HEAD:refs/heads/${branch}`]);
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      this.unsent = problem.message;
    }
  }

  /** True where something is published here that is not where others publish to: not where all of it was taken back. */
  isAhead(): boolean {
    const branch = this.base?.branch;
    return branch !== undefined && git(this.directory, ["diff", "--name-only", branch, this.#head]) !== "";
  }

  /** True where something is published here and not there, as after a start without a network. */
  isBehind(): boolean {
    const { remote, branch: base } = this.base ?? {};
    const branch = this.branch;
    if (remote === undefined || base === undefined || branch === "") return false;
    const there = `refs/remotes/${remote}/${branch}`;
    const since = askGit(this.directory, ["rev-parse", "--verify", "--quiet", there]) ?? base;
    return git(this.directory, ["rev-list", "--count", `${since}..HEAD`]) !== "0";
  }
}
