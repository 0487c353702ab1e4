import { FixedDrafts } from "../desk/drafts";
import { askGit, git, gitOfHost, PublishProblem } from "../desk/git";
import { problemsOf } from "../desk/problems";
import type { Person } from "../desk/publish";
import { WorkingCopy } from "../desk/working-copy";
import { Workspace, type WorkspaceOptions } from "../desk/workspace";
import { isStudioPhotograph } from "../documents/photographs";
import { allWaiting, asDrafts, mergedTree, saidOf, type Waiting } from "./waiting";

/** The files of the branch that is looked at, in the place of drafts. */
class LookedAt extends FixedDrafts {
  photographs: readonly string[] = [];
}

/** What waits, with the content as it would be. */
export interface Look {
  readonly waiting: Waiting;
  /** The studio's content with it in place, until the next is looked at. */
  readonly workspace: Workspace;
  readonly tree: string;
}

/** The commit with which something landed, or a sentence on why it has not. */
type Landed = { readonly commit: string } | { readonly refusal: string };

/** Brings what editors have published to the branch from which the site is built. */
export class Landing {
  readonly #workspace: Workspace;
  #waiting: { readonly of: string; readonly all: readonly Waiting[] } | undefined;
  /** The end of what was last done here: nothing is taken back while it is brought to the site. */
  #last: Promise<unknown> = Promise.resolve();
  readonly #base: { readonly branch: string; readonly remote: string };

  private constructor(
    readonly copy: WorkingCopy,
    private readonly lookedAt: LookedAt,
    options: Omit<WorkspaceOptions, "drafts" | "directory">,
  ) {
    const { branch, remote } = copy.base ?? {};
    if (branch === undefined || remote === undefined)
      throw new PublishProblem("the branch that is checked out follows no branch of a remote");
    this.#base = { branch, remote };
    this.#workspace = new Workspace({
      ...options,
      directory: copy.directory,
      drafts: lookedAt,
      photographs: () => lookedAt.photographs,
    });
  }

  /**
   * @param directory the content folder of the working copy from which the studio runs
   * @param place for a working copy of its own, which stays where the site is
   * @throws a {@link PublishProblem} where nothing is followed to which anybody could publish
   */
  static open(
    directory: string,
    place: string,
    options: Omit<WorkspaceOptions, "drafts" | "directory">,
  ): Landing {
    const lookedAt = new LookedAt();
    return new Landing(WorkingCopy.open(directory, place, lookedAt), lookedAt, options);
  }

  /** All that waits. It is asked for with every page, and worked out where a branch has moved. */
  all(): readonly Waiting[] {
    const { directory } = this.copy;
    const branches = git(directory, ["for-each-ref", `refs/remotes/${this.#base.remote}/`]);
    if (this.#waiting?.of !== branches)
      this.#waiting = { of: branches, all: allWaiting(directory, this.#base) };
    return this.#waiting.all;
  }

  /** One editor's; `undefined` where they have nothing that waits, a sentence where it cannot be looked at. */
  look(editor: string): Look | string | undefined {
    const waiting = this.all().find((one) => one.editor === editor);
    if (waiting === undefined) return undefined;
    const { directory } = this.copy;
    const tree = mergedTree(directory, this.#base.branch, waiting.commit);
    if (tree === undefined)
      return "This and what is on the site contradict each other. It is among its author’s drafts again when they next open the studio: it says so under “What needs you”, they see both values, and choose.";
    if (waiting.isForeign)
      return "This branch changes more than pages of content. Whoever looks after the repository has to look at it there.";
    this.copy.update();
    this.lookedAt.photographs = waiting.files.filter(isStudioPhotograph);
    this.lookedAt.drafts = asDrafts(directory, this.#base.branch, tree, waiting);
    return { waiting, workspace: this.#workspace, tree };
  }

  /**
   * Takes back what waits, where its author asks for it.
   * @param copy the author's
   * @returns why it was not, as a sentence
   */
  takeBack(copy: WorkingCopy): Promise<string | undefined> {
    return this.#alone(() => copy.takeBack());
  }

  #alone<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /**
   * Brings an editor's branch to the site, as it was looked at.
   * @param commit the one that was looked at
   * @param refusalOf why this person may not, judged anew on what is there by now
   * @returns the commit with which it landed, or a sentence on why it has not
   */
  land(
    editor: string,
    commit: string,
    by: Person,
    refusalOf: (waiting: Waiting) => string | undefined,
  ): Promise<Landed> {
    return this.#alone(() => this.#land(editor, commit, by, refusalOf));
  }

  async #land(
    editor: string,
    commit: string,
    by: Person,
    refusalOf: (waiting: Waiting) => string | undefined,
  ): Promise<Landed> {
    const obstacle = await this.copy.fetch();
    if (obstacle !== undefined) return { refusal: obstacle };
    const look = this.look(editor);
    if (look === undefined) return { refusal: "Nothing of this editor waits any more." };
    if (typeof look === "string") return { refusal: look };
    if (look.waiting.commit !== commit)
      return { refusal: "It has changed since you looked at it. Look at it again." };
    const refusal = refusalOf(look.waiting);
    if (refusal !== undefined) return { refusal };
    if (problemsOf(look.workspace).own.length > 0)
      return { refusal: "With what is on the site by now, the check finds mistakes in it." };
    return this.#pushed(this.#commitOf(look, by));
  }

  /** The branch itself where one person has made and landed it; a merge in the name of whoever has looked at it else. */
  #commitOf({ waiting, tree }: Look, by: Person): string {
    const { directory } = this.copy;
    const { branch } = this.#base;
    const isAhead = askGit(directory, ["merge-base", "--is-ancestor", branch, waiting.commit]) !== undefined;
    if (isAhead && waiting.authors.every(({ email }) => email === by.email)) return waiting.commit;
    const reasons = saidOf(waiting).map(({ what, why }, _, all) =>
      all.length === 1 ? why : `${what}: ${why}`,
    );
    const message = `Land ${waiting.subjects.join("; ").slice(0, 200)}\n\n${reasons.join("\n\n")}`;
    return git(directory, ["commit-tree", tree, "-p", branch, "-p", waiting.commit, "-m", message], {
      GIT_AUTHOR_NAME: by.name,
      GIT_AUTHOR_EMAIL: by.email,
      GIT_COMMITTER_NAME: by.name,
      GIT_COMMITTER_EMAIL: by.email,
    });
  }

  async #pushed(commit: string): Promise<Landed> {
    const { directory } = this.copy;
    const { branch, remote } = this.#base;
    const there = branch.slice(remote.length + 1);
    try {
      await gitOfHost(directory, ["push", "--quiet", remote, `${commit}:refs/heads/${there}`]);
    } catch (problem) {
      if (!(problem instanceof PublishProblem)) throw problem;
      return { refusal: `It could not be sent, and still waits. Git says: ${problem.message}` };
    }
    this.copy.update();
    return { commit: git(directory, ["rev-parse", "--short", commit]) };
  }
}
