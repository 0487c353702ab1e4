import { EncryptJWT, errors, jwtDecrypt } from "jose";
import type { z } from "zod";

/**
 * A cookie whose value only the studio can read or write: encrypted and signed, and of no use after its time. It outlives the
 * process, since its key is a setting.
 */
export class SealedCookie<Value extends Record<string, unknown>> {
  readonly #name: string;

  /**
   * @param purpose what is sealed for one is of no use for another
   * @param seconds for which it holds
   * @param isSecure whether the studio is reached by TLS: then no other host can set the cookie
   */
  constructor(
    private readonly purpose: string,
    private readonly schema: z.ZodType<Value>,
    private readonly key: Uint8Array,
    private readonly seconds: number,
    private readonly isSecure: boolean,
  ) {
    this.#name = `${isSecure ? "__Host-" : ""}studio-${purpose}`;
  }

  /** The header that sets it. It comes along when a link or the single sign-on leads here, with no form of another site. */
  async holding(value: Value): Promise<string> {
    const sealed = await new EncryptJWT(value)
      .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
      .setAudience(this.purpose)
      .setExpirationTime(`${this.seconds} seconds`)
      .encrypt(this.key);
    return this.#header(sealed, this.seconds);
  }

  /** The header that takes it away. */
  get gone(): string {
    return this.#header("", 0);
  }

  /** What a request brings; `undefined` for nothing, what was changed, and what is out of date. */
  async of(request: Request): Promise<Value | undefined> {
    const cookies = (request.headers.get("cookie") ?? "").split(/;\s*/);
    const sealed = cookies
      .find((cookie) => cookie.startsWith(`${this.#name}=`))
      ?.slice(this.#name.length + 1);
    if (!sealed) return undefined;
    try {
      const { payload } = await jwtDecrypt(sealed, this.key, { audience: this.purpose });
      return this.schema.safeParse(payload).data;
    } catch (problem) {
      if (problem instanceof errors.JOSEError) return undefined;
      throw problem;
    }
  }

  #header(value: string, seconds: number): string {
    const secure = this.isSecure ? "; Secure" : "";
    return `${this.#name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
  }
}
