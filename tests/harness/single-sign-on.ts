import { createServer, type Server } from "node:http";
import Provider from "oidc-provider";

/** Somebody whom a single sign-on knows. */
export interface Account {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly groups: readonly string[];
}

export const CLIENT = { id: "studio", secret: "a secret of the tests alone" } as const;

/** A council's single sign-on: a provider of OpenID Connect, on this computer. Its own form signs anybody in by their name. */
export class SingleSignOn {
  #server: Server | undefined;
  issuer = "";

  constructor(private readonly accounts: readonly Account[]) {}

  /** @param origin of the studio that asks it */
  async start(origin: string): Promise<void> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The single sign-on has no port.");
    this.issuer = `http://127.0.0.1:${address.port}`;
    const provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${origin}/studio/signed-in`],
          post_logout_redirect_uris: [`${origin}/studio`],
        },
      ],
      claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "groups"] },
      cookies: { keys: ["a key of the tests alone"] },
      pkce: { required: () => true },
      findAccount: (_context: unknown, id: string) => {
        const account = this.accounts.find(({ sub }) => sub === id);
        return account && { accountId: id, claims: () => account };
      },
    });
    server.on("request", provider.callback());
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

/** Cookies as a browser keeps them, for one origin. */
export class CookieJar {
  readonly #cookies = new Map<string, string>();

  take({ headers }: Response): void {
    for (const line of headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const name = pair.slice(0, pair.indexOf("="));
      const isGone = /max-age=0|expires=Thu, 01 Jan 1970/i.test(line);
      if (isGone) this.#cookies.delete(name);
      else this.#cookies.set(name, pair.slice(name.length + 1));
    }
  }

  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

/**
 * Goes through the single sign-on's own pages as somebody does who signs in and agrees.
 * @param address to which the studio has sent them
 * @returns the address with which they come back to the studio
 */
export async function passThrough(address: string, sub: string, origin: string): Promise<string> {
  const jar = new CookieJar();
  let next: { readonly to: string; readonly form?: URLSearchParams } = { to: address };
  for (let step = 0; step < 12; step += 1) {
    const response = await fetch(next.to, {
      redirect: "manual",
      headers: { cookie: jar.header },
      ...(next.form && { method: "POST", body: next.form }),
    });
    jar.take(response);
    const location = response.headers.get("location");
    const to = location === null ? undefined : new URL(location, next.to).href;
    if (to?.startsWith(origin)) return to;
    if (to !== undefined) next = { to };
    else {
      const html = await response.text();
      const [, action = ""] = /<form[^>]* action="([^"]+)"/.exec(html) ?? [];
      const [, prompt = ""] = /name="prompt" value="([^"]+)"/.exec(html) ?? [];
      const form = new URLSearchParams({ prompt, login: sub, password: "any" });
      next = { to: new URL(action, next.to).href, form };
    }
  }
  throw new Error("The single sign-on never came to an end.");
}
