import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answerCouncil } from "@/app/(studio)/council-responder";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { PROJECT } from "@/lib/cli/project";
import { openParseCache } from "@/lib/content/parse-cache";
import { type Council, openCouncil } from "@/lib/studio/council/council";
import { type CouncilSettings, councilSettings } from "@/lib/studio/council/settings";
import { FORM_TOKEN } from "@/lib/studio/form-token";
import { studioRoutes } from "@/lib/studio/routes";
import { GitHost } from "./git-host";
import { type Account, CLIENT, CookieJar, passThrough, SingleSignOn } from "./single-sign-on";

export const ORIGIN = "http://127.0.0.1:4100";

const REPOSITORY = "content.git";

const FILES = { sheet: "", studioSheet: "body {}", script: new Uint8Array() };

/** A council's studio as after a start, with a single sign-on and a host of Git beside it, and a small council's content. */
export class CouncilStudio {
  readonly folder = mkdtempSync(path.join(tmpdir(), "council-studio-"));
  readonly host = new GitHost(this.folder);
  readonly signOn: SingleSignOn;
  #council: Council | undefined;

  constructor(accounts: readonly Account[]) {
    this.signOn = new SingleSignOn(accounts);
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

  get audit(): readonly unknown[] {
    const lines = readFileSync(path.join(this.folder, "studio", "audit.jsonl"), "utf8")
      .trim()
      .split("\n");
    return lines.map((line): unknown => JSON.parse(line));
  }

  async prepare(): Promise<void> {
    await Promise.all([this.host.start(), this.signOn.start(ORIGIN)]);
    const content = path.join(this.folder, "clone", "content");
    mkdirSync(content, { recursive: true });
    cpSync(path.join(PROJECT, "tests/fixtures/content/harbourside"), path.join(content, "harbourside"), {
      recursive: true,
    });
    cpSync(path.join(PROJECT, "content/national"), path.join(content, "national"), { recursive: true });
    writeFileSync(path.join(this.folder, "clone", "README.md"), "Not content.\n");
    this.#git(".", ["init", "--quiet", "--bare", "--initial-branch=main", REPOSITORY]);
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    this.git(
      "-c",
      "user.name=Start",
      "-c",
      "user.email=start@example.org",
      "commit",
      "--quiet",
      "-m",
      "Start",
    );
    this.git("remote", "add", "origin", path.join(this.folder, REPOSITORY));
    this.git("push", "--quiet", "--set-upstream", "origin", "main");
    this.git("remote", "set-url", "origin", this.host.addressOf(REPOSITORY));
  }

  /** Starts the studio: it knows nothing but what is on disk. */
  async start(set: Readonly<Record<string, string>>): Promise<void> {
    const environment = {
      STUDIO_ORIGIN: ORIGIN,
      STUDIO_ISSUER: this.signOn.issuer,
      STUDIO_CLIENT_ID: CLIENT.id,
      STUDIO_CLIENT_SECRET: CLIENT.secret,
      STUDIO_SESSION_KEY: "a key of the tests alone, long enough",
      ...set,
    };
    const settings = councilSettings(environment, ["harbourside", "national"]);
    if (settings === undefined || "problems" in settings) throw new Error(settings?.problems.join("\n"));
    this.#council = await openCouncil(
      settings satisfies CouncilSettings,
      path.join(this.folder, "clone", "content"),
      path.join(this.folder, "studio"),
      { project: PROJECT, cache: openParseCache(PROJECT), today: () => calendarDate("2026-11-28") },
    );
  }

  answer(request: Request, from: string): Promise<Response> {
    if (this.#council === undefined) throw new Error("The studio was not started.");
    return answerCouncil(this.#council, FILES, request, from);
  }

  async stop(): Promise<void> {
    await Promise.all([this.host.stop(), this.signOn.stop()]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Somebody's browser, as far as the studio can tell. */
export class StudioBrowser {
  readonly jar = new CookieJar();

  constructor(
    private readonly studio: CouncilStudio,
    private readonly from = "203.0.113.7",
  ) {}

  async get(address: string): Promise<Response> {
    return this.ask(address, { headers: { accept: "text/html" } });
  }

  async ask(
    address: string,
    { headers = {}, ...rest }: { method?: string; headers?: object; body?: URLSearchParams },
  ) {
    const browserHeaders = { host: "127.0.0.1:4100", cookie: this.jar.header, ...headers };
    const request = new Request(new URL(address, ORIGIN), { ...rest, headers: browserHeaders });
    const response = await this.studio.answer(request, this.from);
    this.jar.take(response);
    return response;
  }

  /** Sends a form as somebody does who was given it: with its hidden field. */
  async send(address: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    const page = await (await this.get(studioRoutes.signOut)).text();
    const [, token = ""] = new RegExp(`name="${FORM_TOKEN}" value="([^"]+)"`).exec(page) ?? [];
    const body = new URLSearchParams({ ...fields, [FORM_TOKEN]: token });
    return this.ask(address, { method: "POST", headers: { origin: ORIGIN, accept: "text/html" }, body });
  }

  /** Signs in by the single sign-on, from the page that whoever asks for an address is shown. */
  async signIn(sub: string, wanted: string = studioRoutes.home): Promise<Response> {
    const page = await (await this.get(wanted)).text();
    const [, begin = ""] = /href="(\/studio\/sign-in[^"]*)"/.exec(page) ?? [];
    const away = await this.get(begin.replaceAll("&amp;", "&"));
    return this.get(await passThrough(away.headers.get("location") ?? "", sub, ORIGIN));
  }
}
