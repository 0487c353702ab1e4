import { randomBytes } from "node:crypto";
import { isFromOurPages, isSame, Signer } from "./form-token";

/** The name of the cookie that holds a session. */
const COOKIE = "studio-session";

const SESSION = new RegExp(`^${COOKIE}=([\\w-]+)\\.([\\w-]+)$`);

/** Why a request is not answered. */
export type Refusal = "another host" | "no session" | "another site";

/** What an answer to whoever opens the one-time address sets. */
interface Entry {
  readonly cookie: string;
}

/**
 * Who may use a studio on this computer: whoever opened the address that its command printed, in that browser. All of it is
 * lost with the process: after a new start there is a new address.
 */
export class Access {
  /** Signs sessions; never written down. */
  readonly signer = new Signer(randomBytes(32));
  #token: string | undefined = randomBytes(24).toString("base64url");

  /** @param hosts the values of `Host` that are this studio, such as `127.0.0.1:4100`; others are a page that rebinds its name */
  constructor(private readonly hosts: readonly string[]) {}

  /** The token of the one-time address; `undefined` once it was used. */
  get token(): string | undefined {
    return this.#token;
  }

  /** Lets in whoever has the token, once. */
  enter(token: string): Entry | undefined {
    if (this.#token === undefined || !isSame(token, this.#token)) return undefined;
    this.#token = undefined;
    const session = randomBytes(18).toString("base64url");
    const cookie = `${COOKIE}=${session}.${this.signer.sign(session)}; Path=/; HttpOnly; SameSite=Strict`;
    return { cookie };
  }

  /** Why a request is refused before anything of it is read but its headers; `undefined` for one that is let in. */
  refusalOf(request: Request): Refusal | undefined {
    if (!this.isOurHost(request)) return "another host";
    if (this.sessionOf(request) === undefined) return "no session";
    if (request.method === "GET" || request.method === "HEAD") return undefined;
    return isFromOurPages(request, `http://${request.headers.get("host")}`) ? undefined : "another site";
  }

  isOurHost(request: Request): boolean {
    return this.hosts.includes(request.headers.get("host") ?? "");
  }

  /** The session of a request; `undefined` where it has none that this process signed. */
  sessionOf(request: Request): string | undefined {
    const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
    for (const cookie of cookies) {
      const [, session = "", signature = ""] = SESSION.exec(cookie) ?? [];
      if (session !== "" && isSame(signature, this.signer.sign(session))) return session;
    }
    return undefined;
  }
}
