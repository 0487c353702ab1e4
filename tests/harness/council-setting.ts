import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PROJECT } from "../../lib/cli/project";
import { GitHost } from "./git-host";
import { type Account, CLIENT, SingleSignOn } from "./single-sign-on";

const REPOSITORY = "content.git";

/** Folders of the project that are copied, and their names in the content folder. */
export type CopiedContent = readonly (readonly [from: string, to: string])[];

const SMALL_COUNCIL: CopiedContent = [
  ["tests/fixtures/content/harbourside", "harbourside"],
  ["content/national", "national"],
];

/** What a council's studio stands among: a single sign-on, a host of Git, and a clone with the content of a small council, or another. */
export class CouncilSetting {
  readonly folder = mkdtempSync(path.join(tmpdir(), "council-studio-"));
  readonly host = new GitHost(this.folder);
  readonly signOn: SingleSignOn;

  /** @param origin under which the studio is reached */
  constructor(
    accounts: readonly Account[],
    readonly origin: string,
    private readonly copied: CopiedContent = SMALL_COUNCIL,
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
    for (const [from, to] of this.copied)
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

  /** What a colleague changes with a program of their own, and brings to the site: the text of a file of the content, empty for one that is not there yet. */
  colleague(name: string, file: string, change: (text: string) => string, subject: string): void {
    this.#git(".", ["clone", "--quiet", REPOSITORY, "colleague"]);
    const place = path.join(this.folder, "colleague", "content", file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, change(existsSync(place) ? readFileSync(place, "utf8") : ""));
    this.#git("colleague", ["add", "--all"]);
    const who = ["-c", `user.name=${name}`, "-c", "user.email=colleague@example.org"];
    this.#git("colleague", [...who, "commit", "--quiet", `--message=${subject}`]);
    this.#git("colleague", ["push", "--quiet"]);
    rmSync(path.join(this.folder, "colleague"), { recursive: true });
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
