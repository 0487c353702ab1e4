import { createHash } from "node:crypto";
import { z } from "zod";
import { ALL, type LandingRule, type Roles, rolesSchema } from "./rights";

/** How a council's own studio is set up. */
export interface CouncilSettings {
  /** The address under which editors reach it, such as `https://studio.example.gov.uk`. */
  readonly origin: string;
  /** The network address on which it listens. */
  readonly listensOn: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim in which the single sign-on names somebody's groups. */
  readonly groupsClaim: string;
  /** Encrypts sessions; 256 bits. */
  readonly key: Uint8Array;
  readonly roles: Roles;
  readonly landing: LandingRule;
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/** An address of the web with TLS, or of this computer, to which nobody else can listen. */
function isSafe(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.includes(hostname));
}

const isOrigin = (text: string) => isSafe(text) && new URL(text).origin === text;

const ROLES_EXAMPLE = `'{"hr-editors": {"write": ["riverton"]}, "heads-of-hr": {"write": ["${ALL}"], "publish": ["${ALL}"]}}'`;

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The settings without which nobody can sign in. Where one of them is there, a council's studio is meant. */
const needed = {
  STUDIO_ORIGIN: z
    .string(
      "is missing: the address under which editors reach the studio, such as https://studio.example.gov.uk",
    )
    .refine(isOrigin, "has to be an address with https:// and nothing behind its host"),
  STUDIO_ISSUER: z
    .string(
      "is missing: the address of the single sign-on, of which /.well-known/openid-configuration tells the rest",
    )
    .refine(isSafe, "has to be an address with https://"),
  STUDIO_CLIENT_ID: z
    .string("is missing: the name under which the single sign-on knows the studio")
    .min(1, "is empty"),
  STUDIO_CLIENT_SECRET: z
    .string("is missing: what the single sign-on has given the studio to prove itself with")
    .min(1, "is empty"),
  STUDIO_SESSION_KEY: z
    .string(
      "is missing: a random text that only the studio knows, of 32 signs at least: openssl rand -base64 32",
    )
    .min(
      32,
      "is too short to be a secret: take 32 random signs at least, as openssl rand -base64 32 makes them",
    ),
  STUDIO_ROLES: z
    .string(`is missing: what the members of each group may do, for example ${ROLES_EXAMPLE}`)
    .transform((text) => rolesSchema.safeParse(asJson(text)).data)
    .refine(
      (roles) => roles !== undefined && Object.keys(roles).length > 0,
      `has to be JSON in this form: ${ROLES_EXAMPLE}`,
    ),
};

const schema = z.object({
  ...needed,
  STUDIO_GROUPS_CLAIM: z.string().min(1, "is empty").default("groups"),
  STUDIO_LANDING: z
    .enum(["directly", "after a look"], 'has to be "directly" or "after a look"')
    .default("after a look"),
  STUDIO_LISTENS_ON: z
    .union([z.ipv4(), z.ipv6()], "has to be an address of a network card, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
});

/**
 * Reads how a council's studio is set up from the environment.
 * @param councils those of the content
 * @returns `undefined` where nothing of it is set: the studio is then for this computer alone; what is missing or wrong, a
 * sentence each, where only some of it is
 */
export function councilSettings(
  environment: Readonly<Record<string, string | undefined>>,
  councils: readonly string[],
): CouncilSettings | { readonly problems: readonly string[] } | undefined {
  if (Object.keys(needed).every((name) => environment[name] === undefined)) return undefined;
  const read = schema.safeParse(environment);
  if (!read.success)
    return { problems: read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`) };
  const { STUDIO_ROLES: roles = {}, ...set } = read.data;
  const named = Object.values(roles).flatMap(({ write, publish }) => [...write, ...publish]);
  const unknown = [...new Set(named)].filter((name) => name !== ALL && !councils.includes(name));
  if (unknown.length > 0)
    return {
      problems: unknown.map(
        (name) =>
          `STUDIO_ROLES names the council "${name}", which is not in the content. There are: ${councils.join(", ")}; "${ALL}" stands for each of them.`,
      ),
    };
  return {
    origin: set.STUDIO_ORIGIN,
    listensOn: set.STUDIO_LISTENS_ON,
    issuer: set.STUDIO_ISSUER,
    clientId: set.STUDIO_CLIENT_ID,
    clientSecret: set.STUDIO_CLIENT_SECRET,
    groupsClaim: set.STUDIO_GROUPS_CLAIM,
    key: createHash("sha256").update(set.STUDIO_SESSION_KEY).digest(),
    roles,
    landing: set.STUDIO_LANDING,
  };
}
