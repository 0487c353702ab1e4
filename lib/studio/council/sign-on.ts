import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { z } from "zod";
import { studioRoutes } from "../routes";
import type { CouncilSettings } from "./settings";

/** What the browser keeps, sealed, while somebody is away at the single sign-on. */
export const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where they wanted to go. */
  to: z.string(),
});

export type Attempt = z.infer<typeof attemptSchema>;

const claimsSchema = z.object({
  sub: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.boolean().optional(),
});

/** Somebody as the single sign-on describes them. */
export interface Account {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly groups: readonly string[];
}

/** Signing in with the council's single sign-on, by OpenID Connect: a code with PKCE, state and nonce. */
export class SignOn {
  private constructor(
    private readonly configuration: Configuration,
    private readonly settings: CouncilSettings,
  ) {}

  /** Asks the single sign-on for its addresses and keys. Rejects where it does not answer as one. */
  static async discover(settings: CouncilSettings): Promise<SignOn> {
    const issuer = new URL(settings.issuer);
    const options = issuer.protocol === "http:" ? { execute: [allowInsecureRequests] } : {};
    const { clientId, clientSecret } = settings;
    return new SignOn(await discovery(issuer, clientId, clientSecret, undefined, options), settings);
  }

  get #returnAddress(): string {
    return this.settings.origin + studioRoutes.signedIn;
  }

  /** Where to send somebody who signs in, and what their browser is to keep meanwhile. */
  async begin(to: string): Promise<{ readonly address: string; readonly attempt: Attempt }> {
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to };
    const address = buildAuthorizationUrl(this.configuration, {
      redirect_uri: this.#returnAddress,
      scope: "openid profile email",
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: "S256",
    });
    return { address: address.href, attempt };
  }

  /**
   * Who has come back.
   * @param returned the address with which they did
   * @throws where the answer is not that of the single sign-on to this attempt
   */
  async finish(
    returned: URL,
    { state, nonce, verifier }: Attempt,
  ): Promise<Account | { readonly missing: string }> {
    const tokens = await authorizationCodeGrant(this.configuration, returned, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims() ?? {};
    const { sub } = claimsSchema.parse(claims);
    const hasInfo = this.configuration.serverMetadata().userinfo_endpoint !== undefined;
    const info = hasInfo ? await fetchUserInfo(this.configuration, tokens.access_token, sub) : {};
    const description: Readonly<Record<string, unknown>> = { ...claims, ...info };
    const { name, email, email_verified: isVerified } = claimsSchema.parse(description);
    if (!email || isVerified === false) return { missing: "an e-mail address that it has verified" };
    const groups = z.array(z.string()).safeParse(description[this.settings.groupsClaim]).data ?? [];
    return { subject: sub, name: name || email, email, groups };
  }

  /** Where somebody signs out of the single sign-on itself; `undefined` where it has no such address. */
  get endAddress(): string | undefined {
    if (this.configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return buildEndSessionUrl(this.configuration, {
      post_logout_redirect_uri: this.settings.origin + studioRoutes.home,
    }).href;
  }
}
