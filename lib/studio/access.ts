import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The name of the cookie that holds a session. */
const COOKIE = "studio-session";

const SESSION = new RegExp(`^${COOKIE}=([\\w-]+)\\.([\\w-]+)$`);

/** The field of every form by which the studio knows that the form is its own. */
export const FORM_TOKEN = "form-token";

/** Why a request is not answered. */
export type Refusal = "another host" | "no session" | "another site";

/** What an answer to whoever opens the one-time address sets. */
interface Entry {
  readonly cookie: string;
}

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Who may use a studio on this computer: whoever opened the address that its command printed, in that browser. All of it is
 * lost with the process: after a new start there is a new address.
 */
export class Access {
  /** Signs sessions; never written down. */
  readonly #key = randomBytes(32);
  #token: string | undefined = randomBytes(24).toString("base64url");

  /** @param hosts the values of `Host` that are this studio, such as `127.0.0.1:4100`; others are a page that rebinds its name */
  constructor(private readonly hosts: readonly string[]) {}

  /** The token of the one-time address; `undefined` once it was used. */
  get token(): string | undefined {
    return this.#token;
  }

  /** Lets in whoever has the token, once. */
  enter(token: string): Entry | undefined {
    if (this.#token === undefined || !same(token, this.#token)) return undefined;
    this.#token = undefined;
    const session = randomBytes(18).toString("base64url");
    const cookie = `${COOKIE}=${session}.${this.#sign(session)}; Path=/; HttpOnly; SameSite=Strict`;
    return { cookie };
  }

  /** Why a request is refused before anything of it is read but its headers; `undefined` for one that is let in. */
  refusalOf(request: Request): Refusal | undefined {
    if (!this.isOurHost(request)) return "another host";
    if (this.sessionOf(request) === undefined) return "no session";
    if (request.method === "GET" || request.method === "HEAD") return undefined;
    const origin = request.headers.get("origin");
    const site = request.headers.get("sec-fetch-site");
    const isOurs =
      origin === `http://${request.headers.get("host")}` && (site === null || site === "same-origin");
    return isOurs ? undefined : "another site";
  }

  isOurHost(request: Request): boolean {
    return this.hosts.includes(request.headers.get("host") ?? "");
  }

  /** The session of a request; `undefined` where it has none that this process signed. */
  sessionOf(request: Request): string | undefined {
    const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
    for (const cookie of cookies) {
      const [, session = "", signature = ""] = SESSION.exec(cookie) ?? [];
      if (session !== "" && same(signature, this.#sign(session))) return session;
    }
    return undefined;
  }

  /** What each form of a session carries, so that no other page can send one for it. */
  formToken(session: string): string {
    return this.#sign(`form ${session}`);
  }

  /** True for a form that this studio made for the session. */
  isOwnForm(session: string, form: URLSearchParams): boolean {
    return same(form.get(FORM_TOKEN) ?? "", this.formToken(session));
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }
}
