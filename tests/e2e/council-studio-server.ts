import { type ChildProcess, spawn } from "node:child_process";
import type { Page } from "@playwright/test";
import { freePort } from "../../lib/cli/port";
import { PROJECT, script } from "../../lib/cli/project";
import { type CopiedContent, CouncilSetting } from "../harness/council-setting";
import type { Account } from "../harness/single-sign-on";
import { expect } from "./site";

/** Somebody whom the single sign-on knows, in a group. */
export const account = (sub: string, name: string, group: string): Account => ({
  sub,
  name,
  email: `${sub}@example.org`,
  email_verified: true,
  groups: [group],
});

/** A council's studio as it runs: a process, behind a real provider of OpenID Connect, before a real host of Git. */
export class CouncilStudioServer {
  #process: ChildProcess | undefined;

  private constructor(
    readonly setting: CouncilSetting,
    private readonly roles: object,
    private readonly set: Readonly<Record<string, string>>,
  ) {}

  /** Makes all that it stands among; it is not started yet. */
  static async prepare(
    accounts: readonly Account[],
    roles: object,
    {
      content,
      set = {},
    }: { readonly content?: CopiedContent; readonly set?: Readonly<Record<string, string>> } = {},
  ): Promise<CouncilStudioServer> {
    const setting = new CouncilSetting(accounts, `http://127.0.0.1:${await freePort()}`, content);
    await setting.prepare();
    return new CouncilStudioServer(setting, roles, set);
  }

  get origin(): string {
    return this.setting.origin;
  }

  async start(): Promise<void> {
    const [program, ...words] = script(PROJECT, "app/(studio)/studio.ts");
    const environment = {
      ...process.env,
      ...this.setting.environment(this.roles),
      ...this.set,
      PORT: new URL(this.origin).port,
      CONTENT_DIRECTORY: this.setting.content,
      STUDIO_DRAFTS: this.setting.kept,
    };
    let printed = "";
    this.#process = spawn(program, words, { cwd: PROJECT, env: environment });
    this.#process.stdout?.on("data", (text: Buffer) => {
      printed += text.toString();
    });
    await expect.poll(() => printed, { timeout: 60_000 }).toContain("The studio is ready");
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    const killed = this.#process;
    if (killed === undefined) return;
    this.#process = undefined;
    const ended = new Promise((resolve) => killed.once("exit", resolve));
    killed.kill("SIGKILL");
    await ended;
  }

  /** Opens an address as somebody who is not signed in yet, and signs in. */
  async signIn(page: Page, sub: string, address: string): Promise<void> {
    page.setDefaultTimeout(45_000);
    await page.goto(this.origin + address);
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByPlaceholder("Enter any login").fill(sub);
    await page.getByPlaceholder("and password").fill("any");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
  }

  async stop(): Promise<void> {
    await this.kill();
    await this.setting.stop();
  }
}
