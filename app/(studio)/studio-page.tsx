import { randomBytes } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StudioFrame } from "@/components/studio/studio-frame";
import { studioPolicy } from "@/lib/policy/content-security-policy";
import { studioHeaders } from "@/lib/policy/response-headers";
import type { Access } from "@/lib/studio/access";
import type { Landing } from "@/lib/studio/council/landing";
import type { LandingRule, Rights } from "@/lib/studio/council/rights";
import type { Waiting } from "@/lib/studio/council/waiting";
import type { Person } from "@/lib/studio/desk/publish";
import { PREFIX } from "@/lib/studio/desk/publish";
import type { WorkingCopy } from "@/lib/studio/desk/working-copy";
import type { Workspace } from "@/lib/studio/desk/workspace";

const PLAIN = "text/plain; charset=utf-8";

/** Who uses a studio that a council runs. */
export interface SignedIn {
  readonly person: Person;
  readonly rights: Rights;
  readonly landing: Landing;
  readonly rule: LandingRule;
  /** Writes into the record of what people did. */
  readonly record: (what: "published" | "taken back" | "landed", where: string, commit?: string) => void;
}

/** What every studio of a process sends alike. */
export interface StudioFiles {
  /** The site's whole style sheet, and the studio's, which has it in it. */
  readonly sheet: string;
  readonly studioSheet: string;
  /** What its pages run in the browser, by address. */
  readonly scripts: Readonly<Record<string, Uint8Array<ArrayBuffer>>>;
}

/** What a studio answers one person from. */
export interface Studio extends StudioFiles {
  readonly workspace: Workspace;
  readonly copy: WorkingCopy;
  /** Absent on one's own computer, where nobody has to sign in. */
  readonly signedIn?: SignedIn;
}

/** True for the branch of whoever is answered. */
export function isOwn({ copy }: Studio, editor: string): boolean {
  return copy.branch === PREFIX + editor;
}

/** What waits for a look. What an editor has as drafts again, since it contradicts what is on the site, waits no more for them. */
export function waitingIn(studio: Studio): readonly Waiting[] {
  const all = studio.signedIn?.landing.all() ?? [];
  return all.filter(({ editor }) => !isOwn(studio, editor) || studio.copy.isAhead());
}

/** The studio on one's own computer. */
export interface LocalStudio extends Studio {
  readonly access: Access;
}

/** The hidden field that a form carries. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** A request that was let in. */
export interface LetIn {
  readonly studio: Studio;
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent with a form of this studio; `undefined` for a request that only asks. */
  readonly form: URLSearchParams | undefined;
  /** What the file holds that was sent with it. */
  readonly file?: Uint8Array | undefined;
  /** The hidden field of its forms. */
  readonly token: Token;
}

/** The field of a form that holds a file. */
export const FILE = "file";

/** What was sent with a form. */
export interface SentForm {
  readonly form: URLSearchParams;
  /** What the file holds that was sent with it. */
  readonly file?: Uint8Array | undefined;
}

/** What was sent with a form; `undefined` where it is none. */
export async function sentForm(request: Request): Promise<SentForm | undefined> {
  const isMixed = request.headers.get("content-type")?.startsWith("multipart/form-data");
  // What cannot be read as a form is none.
  const data = isMixed ? await request.formData().catch(() => undefined) : undefined;
  if (data !== undefined) {
    const form = new URLSearchParams();
    for (const [name, value] of data) if (typeof value === "string") form.append(name, value);
    const dropped = data.get(FILE);
    return { form, file: dropped instanceof File ? new Uint8Array(await dropped.arrayBuffer()) : undefined };
  }
  if (!request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded")) return undefined;
  return { form: new URLSearchParams(await request.text()) };
}

/**
 * A page of the studio. A script runs on it only where it is asked for, and only the studio's own, by the nonce of this answer.
 * @param scripts addresses of what it runs, of {@link StudioFiles}
 */
export function studioPage(
  studio: Studio,
  title: string,
  content: ReactElement,
  { status = 200, scripts = [] }: { readonly status?: number; readonly scripts?: readonly string[] } = {},
): Response {
  const { workspace, copy, signedIn } = studio;
  const state = {
    drafts: workspace.options.drafts.all().length,
    waiting: waitingIn(studio).length,
    isUnsent: copy.unsent !== undefined,
  };
  const nonce = scripts.length > 0 ? randomBytes(16).toString("base64") : undefined;
  const html = renderToStaticMarkup(
    <StudioFrame title={title} state={state} person={signedIn?.person} scripts={scripts} nonce={nonce}>
      {content}
    </StudioFrame>,
  );
  return pageOf(html, status, nonce);
}

function pageOf(html: string, status: number, nonce?: string): Response {
  return new Response(`<!DOCTYPE html>${html}`, {
    status,
    headers: studioHeaders("text/html; charset=utf-8", studioPolicy(nonce)),
  });
}

/** A page for whoever is not let in, with nothing of the content. */
export function outsidePage(
  title: string,
  content: ReactElement,
  status: number,
  cookies: readonly string[] = [],
): Response {
  const html = renderToStaticMarkup(<StudioFrame title={title}>{content}</StudioFrame>);
  return withCookies(pageOf(html, status), cookies);
}

/** Sends the browser on with a request that only asks, so that reloading sends nothing twice. */
export function seeOther(address: string, cookies: readonly string[] = []): Response {
  return withCookies(
    new Response(null, { status: 303, headers: { ...studioHeaders(PLAIN), Location: address } }),
    cookies,
  );
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return response;
}

/** A file, or data. */
export function asset(contents: string | Uint8Array<ArrayBuffer>, contentType: string): Response {
  return new Response(contents, { headers: studioHeaders(contentType) });
}

/** An answer in a sentence, for whoever may not see more. */
export function refused(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: studioHeaders(PLAIN),
  });
}
