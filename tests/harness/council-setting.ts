import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT } from "../../lib/cli/project";
import { GitHost } from "./git-host";
import { type Account, CLIENT, SingleSignOn } from "./single-sign-on";

const REPOSITORY = "content.git";

/** What a council's studio stands among: a single sign-on, a host of Git, and a clone with the content of a small council. */
export class CouncilSetting {
  readonly folder = mkdtempSync(path.join(tmpdir(), "council-studio-"));
  readonly host = new GitHost(this.folder);
  readonly signOn: SingleSignOn;

  /** @param origin under which the studio is reached */
  constructor(
    accounts: readonly Account[],
    readonly origin: string,
  ) {
    this.signOn = new SingleSignOn(accounts);
  }

  /** The content folder of the clone from which the studio runs. */
  get content(): string {
    return path.join(this.folder, "clone", "content");
  }

  /** The folder in which the studio keeps what is people's. */
  get kept(): string {
    return path.join(this.folder, "studio");
  }

  /** The repository of the host, as a folder. */
  get repository(): string {
    return path.join(this.folder, REPOSITORY);
  }

  /** Git in the clone from which the studio runs. */
  git(...words: string[]): string {
    return this.#git("clone", words);
  }

  /** Git in the repository of the host. */
  gitOfHost(...words: string[]): string {
    return this.#git(REPOSITORY, words);
  }

  #git(where: string, words: readonly string[]): string {
    const options = { cwd: path.join(this.folder, where), encoding: "utf8" } as const;
    return execFileSync("git", words, { ...options, stdio: ["ignore", "pipe", "ignore"] }).trim();
  }

  async prepare(): Promise<void> {
    await Promise.all([this.host.start(), this.signOn.start(this.origin)]);
    mkdirSync(this.content, { recursive: true });
    const copied = [
      ["tests/fixtures/content/harbourside", "harbourside"],
      ["content/national", "national"],
    ] as const;
    for (const [from, to] of copied)
      cpSync(path.join(PROJECT, from), path.join(this.content, to), { recursive: true });
    writeFileSync(path.join(this.folder, "clone", "README.md"), "Not content.\n");
    this.#git(".", ["init", "--quiet", "--bare", "--initial-branch=main", REPOSITORY]);
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    const who = ["-c", "user.name=Start", "-c", "user.email=start@example.org"];
    this.git(...who, "commit", "--quiet", "--message=Start");
    this.git("remote", "add", "origin", this.repository);
    this.git("push", "--quiet", "--set-upstream", "origin", "main");
    this.git("remote", "set-url", "origin", this.host.addressOf(REPOSITORY));
  }

  /** The settings of the studio. */
  environment(roles: object): Record<string, string> {
    return {
      STUDIO_ORIGIN: this.origin,
      STUDIO_ISSUER: this.signOn.issuer,
      STUDIO_CLIENT_ID: CLIENT.id,
      STUDIO_CLIENT_SECRET: CLIENT.secret,
      STUDIO_SESSION_KEY: "a key of the tests alone, long enough",
      STUDIO_ROLES: JSON.stringify(roles),
    };
  }

  async stop(): Promise<void> {
    await Promise.all([this.host.stop(), this.signOn.stop()]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
