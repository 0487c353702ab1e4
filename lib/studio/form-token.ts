import { createHmac, timingSafeEqual } from "node:crypto";

/** The field of every form by which the studio knows that the form is its own. */
export const FORM_TOKEN = "form-token";

/** True for two equal texts, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** Signs with a key that only the studio has. */
export class Signer {
  constructor(private readonly key: Uint8Array) {}

  sign(text: string): string {
    return createHmac("sha256", this.key).update(text).digest("base64url");
  }

  /** What each form of a session carries, so that no other page can send one for it. */
  formToken(session: string): string {
    return this.sign(`form ${session}`);
  }

  /** True for a form that this studio made for the session. */
  isOwnForm(session: string, form: URLSearchParams): boolean {
    return isSame(form.get(FORM_TOKEN) ?? "", this.formToken(session));
  }
}

/** True where a request that changes something comes from a page of the studio's own address. */
export function isFromOurPages(request: Request, origin: string): boolean {
  const site = request.headers.get("sec-fetch-site");
  return request.headers.get("origin") === origin && (site === null || site === "same-origin");
}
