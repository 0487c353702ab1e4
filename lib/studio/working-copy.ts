import { existsSync } from "node:fs";
import path from "node:path";
import { askGit, git, PublishProblem } from "./git";
import { personOf } from "./publish";

/** What others publish to. */
interface Base {
  /** A branch, here or of a remote: `main`, `origin/main`. */
  readonly branch: string;
  readonly remote: string | undefined;
}

/**
 * The working copy in which the studio publishes: a worktree of its own beside the one of whoever runs it, whose branch, index
 * and files it never touches.
 */
export class WorkingCopy {
  /** Why what is published is on this computer alone; `undefined` while all of it was sent. */
  unsent: string | undefined;

  /**
   * @param directory the content folder in it
   * @param base where what others publish comes from; without one nothing comes
   */
  constructor(
    readonly directory: string,
    private readonly base?: Base,
  ) {}

  /**
   * Opens the studio's copy, and makes it where there is none: as the branch is that the user's copy is on or, where that
   * follows a remote one, as that is.
   * @param directory the content folder in the user's copy
   * @param place the folder for the studio's
   * @throws a {@link PublishProblem} where the content is in no repository
   */
  static open(directory: string, place: string): WorkingCopy {
    const folder = git(directory, ["rev-parse", "--show-prefix"]);
    const branch = git(directory, ["branch", "--show-current"]);
    const upstream = askGit(directory, ["rev-parse", "--abbrev-ref", `${branch}@{upstream}`]);
    const remote =
      upstream === undefined ? undefined : askGit(directory, ["config", `branch.${branch}.remote`]);
    const base = { branch: upstream ?? (branch || git(directory, ["rev-parse", "HEAD"])), remote };
    if (!existsSync(path.join(place, ".git"))) {
      // One that was deleted by hand is still on Git's list.
      git(directory, ["worktree", "prune"]);
      git(directory, ["worktree", "add", "--quiet", "--detach", path.resolve(place), base.branch]);
    }
    return new WorkingCopy(path.join(path.resolve(place), folder), base);
  }

  /** Git's user there; `studio` where nobody has said. */
  get #identity(): Readonly<Record<string, string>> {
    const { name, email } = personOf(this.directory);
    return {
      GIT_COMMITTER_NAME: name || "studio",
      GIT_COMMITTER_EMAIL: email || "studio@localhost",
      GIT_AUTHOR_NAME: name || "studio",
      GIT_AUTHOR_EMAIL: email || "studio@localhost",
    };
  }

  get #branch(): string {
    return git(this.directory, ["branch", "--show-current"]);
  }

  /**
   * Brings in what others have published.
   * @param asks whether the remote is asked, which takes as long as it takes
   * @returns what stands in the way, as a sentence; the copy is as it was
   */
  update(asks: boolean): string | undefined {
    if (this.base === undefined) return undefined;
    const { branch, remote } = this.base;
    const refusal = asks && remote !== undefined ? this.#fetched(remote) : undefined;
    if (this.#branch === "") git(this.directory, ["checkout", "--quiet", "--detach", branch]);
    else if (!this.#has(branch)) return this.#merged(branch) ?? refusal;
    return refusal;
  }

  #fetched(remote: string): string | undefined {
    try {
      git(this.directory, ["fetch", "--quiet", remote]);
      return undefined;
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      return `What others have published could not be asked for. Git says: ${problem.message}`;
    }
  }

  #has(branch: string): boolean {
    return askGit(this.directory, ["merge-base", "--is-ancestor", branch, "HEAD"]) !== undefined;
  }

  #merged(branch: string): string | undefined {
    try {
      git(this.directory, ["merge", "--quiet", "--no-edit", branch], this.#identity);
      return undefined;
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      askGit(this.directory, ["merge", "--abort"]);
      return `What you published before and what others have published contradict each other. Whoever brings your branch ${this.#branch} and ${branch} together has to settle it.`;
    }
  }

  /** Sends what is published to the remote; where it cannot be, it is kept here and {@link unsent} says why. */
  send(): void {
    const { remote } = this.base ?? {};
    const branch = this.#branch;
    this.unsent = undefined;
    if (remote === undefined || branch === "") return;
    const push = () => git(this.directory, ["push", "--quiet", remote, `HEAD:refs/heads/${branch}`]);
    try {
      // From another computer there may be more on the branch of the same person.
      const there = `refs/remotes/${remote}/${branch}`;
      if (
        askGit(this.directory, ["rev-parse", "--verify", "--quiet", there]) !== undefined &&
        !this.#has(there)
      )
        this.#merged(there);
      push();
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      this.unsent = problem.message;
    }
  }

  /** True where something is published here and not there, as after a start without a network. */
  isBehind(): boolean {
    const { remote, branch: base } = this.base ?? {};
    const branch = this.#branch;
    if (remote === undefined || base === undefined || branch === "") return false;
    const there = `refs/remotes/${remote}/${branch}`;
    const since = askGit(this.directory, ["rev-parse", "--verify", "--quiet", there]) ?? base;
    return git(this.directory, ["rev-list", "--count", `${since}..HEAD`]) !== "0";
  }

  /** Who has last published a file; `undefined` for one that nobody has. */
  lastAuthor(file: string): string | undefined {
    return askGit(this.directory, ["log", "-1", "--format=%an", "--", file]) || undefined;
  }
}
