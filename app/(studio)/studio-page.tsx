import { randomBytes } from "node:crypto";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StudioFrame } from "@/components/studio/studio-frame";
import { studioPolicy } from "@/lib/policy/content-security-policy";
import { studioHeaders } from "@/lib/policy/response-headers";
import type { Access } from "@/lib/studio/access";
import type { WorkingCopy } from "@/lib/studio/working-copy";
import type { Workspace } from "@/lib/studio/workspace";

const PLAIN = "text/plain; charset=utf-8";

/** What a studio answers from. */
export interface Studio {
  readonly workspace: Workspace;
  readonly copy: WorkingCopy;
  readonly access: Access;
  /** The site's whole style sheet, and the studio's, which has it in it. */
  readonly sheet: string;
  readonly studioSheet: string;
  /** What the form of a file runs in the browser. */
  readonly script: Uint8Array<ArrayBuffer>;
}

/** A request that was let in. */
export interface LetIn {
  readonly studio: Studio;
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent with a form of this studio; `undefined` for a request that only asks. */
  readonly form: URLSearchParams | undefined;
  /** The hidden field of its forms. */
  readonly token: { readonly name: string; readonly value: string };
}

/** A page of the studio. A script runs on it only where it is asked for, and only the studio's own, by the nonce of this answer. */
export function studioPage(
  { workspace }: Studio,
  title: string,
  content: ReactElement,
  { status = 200, hasScript = false }: { readonly status?: number; readonly hasScript?: boolean } = {},
): Response {
  const drafts = workspace.options.drafts.all().length;
  const nonce = hasScript ? randomBytes(16).toString("base64") : undefined;
  const html = renderToStaticMarkup(
    <StudioFrame title={title} drafts={drafts} nonce={nonce}>
      {content}
    </StudioFrame>,
  );
  return new Response(`<!DOCTYPE html>${html}`, {
    status,
    headers: studioHeaders("text/html; charset=utf-8", studioPolicy(nonce)),
  });
}

/** Sends the browser on with a request that only asks, so that reloading sends nothing twice. */
export function seeOther(address: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { ...studioHeaders(PLAIN), ...headers, Location: address },
  });
}

/** An answer in a sentence, for whoever may not see more. */
export function refused(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: studioHeaders(PLAIN),
  });
}
