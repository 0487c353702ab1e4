import { readFileSync } from "node:fs";
import path from "node:path";
import { answerCouncil } from "@/app/(studio)/council-responder";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { PROJECT } from "@/lib/cli/project";
import { openParseCache } from "@/lib/content/parse-cache";
import { type Council, openCouncil } from "@/lib/studio/council/council";
import { councilSettings } from "@/lib/studio/council/settings";
import { FORM_TOKEN } from "@/lib/studio/form-token";
import { studioRoutes } from "@/lib/studio/routes";
import { CouncilSetting } from "./council-setting";
import { type Account, CookieJar, passThrough } from "./single-sign-on";

export const ORIGIN = "http://127.0.0.1:4100";

/** Somebody whom the single sign-on knows, with the groups that it tells the studio. */
export const account = (sub: string, name: string, groups: readonly string[]): Account => ({
  sub,
  name,
  email: `${sub}@example.org`,
  email_verified: sub !== "new",
  groups,
});

const FILES = { sheet: "", studioSheet: "body {}", scripts: {} };

/** A council's studio that answers without a network. */
export class CouncilStudio extends CouncilSetting {
  #council: Council | undefined;

  constructor(
    accounts: readonly Account[],
    private readonly roles: object,
  ) {
    super(accounts, ORIGIN);
  }

  get audit(): readonly unknown[] {
    const lines = readFileSync(path.join(this.kept, "audit.jsonl"), "utf8").trim().split("\n");
    return lines.map((line): unknown => JSON.parse(line));
  }

  /** Starts the studio: it knows nothing but what is on disk. */
  async start(set: Readonly<Record<string, string>> = {}): Promise<void> {
    const environment = { ...this.environment(this.roles), ...set };
    const settings = councilSettings(environment, ["harbourside", "national"]);
    if (settings === undefined || "problems" in settings) throw new Error(settings?.problems.join("\n"));
    const today = () => calendarDate("2026-11-28");
    const options = { project: PROJECT, cache: openParseCache(PROJECT), today };
    this.#council = await openCouncil(settings, this.content, this.kept, options);
  }

  answer(request: Request, from: string): Promise<Response> {
    if (this.#council === undefined) throw new Error("The studio was not started.");
    return answerCouncil(this.#council, FILES, request, from);
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
    { headers = {}, ...rest }: { method?: string; headers?: object; body?: URLSearchParams | FormData },
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

  /** The page to which a form leads on. */
  async ledOnTo(answer: Promise<Response>): Promise<string> {
    return (await this.get((await answer).headers.get("location") ?? "")).text();
  }

  /** Signs in by the single sign-on, from the page that whoever asks for an address is shown. */
  async signIn(sub: string, wanted: string = studioRoutes.home): Promise<Response> {
    const page = await (await this.get(wanted)).text();
    const [, begin = ""] = /href="(\/studio\/sign-in[^"]*)"/.exec(page) ?? [];
    const away = await this.get(begin.replaceAll("&amp;", "&"));
    return this.get(await passThrough(away.headers.get("location") ?? "", sub, ORIGIN));
  }
}
