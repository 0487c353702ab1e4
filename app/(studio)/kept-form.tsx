import type { ReactNode } from "react";
import { FormToken } from "@/components/studio/studio-frame";
import { FORM_TOKEN, isFromOurPages } from "@/lib/studio/form-token";
import { fileAsked } from "@/lib/studio/routes";
import { outsidePage, sentForm, type Token } from "./studio-page";

/**
 * What somebody has typed and sent while they were signed out: it stays in the page that says so, from which it is sent again.
 * Without a script nothing else would have it.
 */
export interface KeptForm {
  /** The address to which it was sent. */
  readonly to: string;
  readonly form: URLSearchParams;
}

/**
 * A form that a page of the studio's own has sent; `undefined` for one of another site, which is to have nothing sent for it, and
 * for what a browser does not show. A photograph has to be chosen again: a page cannot hold one for a browser.
 */
export async function keptForm(
  request: Request,
  origin: string,
  form?: URLSearchParams,
): Promise<KeptForm | undefined> {
  const { headers, method, url } = request;
  const isTyped = /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(
    headers.get("content-type") ?? "",
  );
  const isShown = headers.get("accept")?.includes("text/html");
  if (method !== "POST" || !isTyped || !isShown || !isFromOurPages(request, origin)) return undefined;
  const { pathname, search } = new URL(url);
  const typed = form ?? (await sentForm(request))?.form;
  return typed && { to: pathname + search, form: typed };
}

/** The page for somebody who is signed out, with what they have sent. */
export function signedOutWith(kept: KeptForm, howToComeBack: ReactNode): Response {
  return outsidePage(
    "You are signed out",
    <>
      <p role="status">Nothing is lost: what you typed is kept in this page. Leave it open.</p>
      <ol className="studio-rules">
        <li>{howToComeBack}</li>
        <li>Come back to this page, and send what you typed:</li>
      </ol>
      <Kept {...kept} />
    </>,
    401,
  );
}

/** The page that asks whether a form from before somebody signed in anew is to be sent now. */
export function sendAgain(kept: KeptForm, token: Token): Response {
  return outsidePage(
    "Send what you typed?",
    <>
      <p role="status">
        You have signed in anew since you began to type. What you typed is kept in this page.
      </p>
      <Kept {...kept} token={token} />
    </>,
    403,
  );
}

/** What was sent, as hidden fields, and the button that sends it again. */
export function Kept({ to, form, token }: KeptForm & { token?: Token }) {
  const fields = [...form].filter(([name]) => name !== FORM_TOKEN);
  return (
    <form method="post" action={to}>
      {fileAsked(to)?.what === "photograph" && (
        <p>The photograph is not kept: the page that follows asks for it again, with all else filled in.</p>
      )}
      {token !== undefined && <FormToken {...token} />}
      {fields.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a form may have one field several times, and this one never changes.
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">Send what I typed</button>
    </form>
  );
}
