import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LocalStudio } from "@/app/(studio)/studio-page";
import { answerStudio } from "@/app/(studio)/studio-responder";
import { writeWhole } from "@/lib/cache/write-whole";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { PROJECT } from "@/lib/cli/project";
import { openParseCache } from "@/lib/content/parse-cache";
import { Access } from "@/lib/studio/access";
import { Drafts } from "@/lib/studio/desk/drafts";
import { WorkingCopy } from "@/lib/studio/desk/working-copy";
import { Workspace } from "@/lib/studio/desk/workspace";
import { FORM_TOKEN } from "@/lib/studio/form-token";

const HOST = "127.0.0.1:4100";
const ORIGIN = `http://${HOST}`;

/** A small made-up council: what the real ones would take to parse, check and compare has its own tests. */
const COPIED = [
  ["tests/fixtures/content/harbourside", "harbourside"],
  ["content/national", "national"],
] as const;

/** The studio of one's own computer, on a repository with a small council, which answers without a network. */
export class StudioHere {
  readonly folder = mkdtempSync(path.join(tmpdir(), "studio-"));
  readonly directory = path.join(this.folder, "content");
  /** What stands before a form's fields: who somebody is, by what their browser sends. */
  #cookie = "";
  #studio: LocalStudio | undefined;

  constructor() {
    mkdirSync(this.directory);
    for (const [from, to] of COPIED)
      cpSync(path.join(PROJECT, from), path.join(this.directory, to), { recursive: true });
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    const who = ["-c", "user.name=Start", "-c", "user.email=start@example.org"];
    this.git(...who, "commit", "--quiet", "--message=Start");
    this.start();
  }

  /** What somebody else brings to the folder from which the studio runs. */
  publishElsewhere(file: string, text: string): void {
    writeWhole(path.join(this.directory, file), text);
  }

  git(...words: string[]): string {
    return spawnSync("git", words, { cwd: this.folder, encoding: "utf8" }).stdout;
  }

  /** Starts it: it knows nothing but what is on disk. */
  start(): void {
    const { directory } = this;
    const drafts = new Drafts(path.join(this.folder, "drafts"));
    const today = () => calendarDate("2026-11-28");
    const cache = openParseCache(PROJECT);
    const workspace = new Workspace({ project: PROJECT, directory, drafts, cache, today });
    const access = new Access([HOST]);
    this.#cookie = access.enter(access.token ?? "")?.cookie.split(";")[0] ?? "";
    const files = { sheet: "", studioSheet: "", scripts: {} };
    this.#studio = { ...files, workspace, copy: new WorkingCopy(directory, drafts), access };
  }

  get #running(): LocalStudio {
    if (this.#studio === undefined) throw new Error("The studio was not started.");
    return this.#studio;
  }

  get workspace(): Workspace {
    return this.#running.workspace;
  }

  ask(address: string, headers: object = { cookie: this.#cookie }): Promise<Response> {
    return answerStudio(
      this.#running,
      new Request(ORIGIN + address, { headers: { host: HOST, ...headers } }),
    );
  }

  /** Sends a form; without a token as one that the studio has not made for this session. */
  send(address: string, fields: Readonly<Record<string, string>>, headers: object = {}): Promise<Response> {
    const all = { host: HOST, cookie: this.#cookie, origin: ORIGIN, ...headers };
    const body = new URLSearchParams(fields);
    return answerStudio(this.#running, new Request(ORIGIN + address, { method: "POST", headers: all, body }));
  }

  /** Sends a form as the browser does that was given it: with its hidden field. */
  submit(address: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    const { access } = this.#running;
    const session = access.sessionOf(new Request(ORIGIN, { headers: { cookie: this.#cookie } })) ?? "";
    return this.send(address, { ...fields, [FORM_TOKEN]: access.signer.formToken(session) });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
