import { createHash } from "node:crypto";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { WorkspaceOptions } from "../desk/workspace";
import { Signer } from "../form-token";
import { Audit } from "./audit";
import { Desks } from "./desks";
import { Landing } from "./landing";
import { RateLimit } from "./rate-limit";
import { SealedCookie } from "./sealed-cookie";
import type { CouncilSettings } from "./settings";
import { type Attempt, attemptSchema, SignOn } from "./sign-on";

const sessionSchema = z.object({
  id: z.string(),
  subject: z.string(),
  name: z.string(),
  email: z.string(),
  /** Those that the roles name. What they may do is read from the settings each time. */
  groups: z.array(z.string()),
});

/** Somebody who has signed in. */
export type Session = z.infer<typeof sessionSchema>;

/** A working day: after that somebody signs in again, and is asked for their groups anew. */
const SESSION_SECONDS = 8 * 60 * 60;

const ATTEMPT_SECONDS = 10 * 60;

/** A form is sent four times a second at most while somebody types, and the page beside it is asked for each time. */
const REQUESTS_OF_A_PERSON = 900;

/** Of an address from which nobody has signed in, a minute. */
const REQUESTS_OF_AN_OUTSIDER = 60;

/** A studio for the editors of a council, behind its single sign-on. */
export interface Council {
  readonly settings: CouncilSettings;
  readonly signOn: SignOn;
  readonly sessions: SealedCookie<Session>;
  readonly attempts: SealedCookie<Attempt>;
  /** Sessions that somebody has signed out of; those of before a new start are over by their time alone. */
  readonly ended: LRUCache<string, true>;
  readonly signer: Signer;
  readonly perPerson: RateLimit;
  readonly perAddress: RateLimit;
  readonly audit: Audit;
  readonly desks: Desks;
  readonly landing: Landing;
}

/**
 * Opens a council's studio.
 * @param directory the content folder of the working copy from which it runs, whose branch follows one of a remote
 * @param folder where it keeps what is people's, and the record of what they did
 */
export async function openCouncil(
  settings: CouncilSettings,
  directory: string,
  folder: string,
  options: Omit<WorkspaceOptions, "drafts" | "directory">,
): Promise<Council> {
  const landing = Landing.open(directory, path.join(folder, "landing"), options);
  const { key } = settings;
  const isSecure = settings.origin.startsWith("https:");
  return {
    settings,
    signOn: await SignOn.discover(settings),
    sessions: new SealedCookie("session", sessionSchema, key, SESSION_SECONDS, isSecure),
    attempts: new SealedCookie("attempt", attemptSchema, key, ATTEMPT_SECONDS, isSecure),
    ended: new LRUCache({ max: 10_000, ttl: SESSION_SECONDS * 1000 }),
    signer: new Signer(createHash("sha256").update("forms").update(key).digest()),
    perPerson: new RateLimit(REQUESTS_OF_A_PERSON),
    perAddress: new RateLimit(REQUESTS_OF_AN_OUTSIDER),
    audit: new Audit(path.join(folder, "audit.jsonl")),
    desks: new Desks(directory, folder, options),
    landing,
  };
}
