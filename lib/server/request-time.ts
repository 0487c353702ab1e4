import type { BodyPart } from "./compressed-body";

/** What draws pages when it is asked: the tools, and whatever answers an address that leads nowhere. */
export type ToolName = "calculator" | "compare" | "roles" | "search" | "unknown address";

/** The style sheet that stands in every page of a tool. */
export interface ToolStyles {
  readonly css: string;
  /** Its hash, as a policy names it: `sha256-…`. */
  readonly hash: string;
}

/** What of a build the answers that it could not make beforehand need to know. */
export interface BuildFiles {
  readonly styles: Readonly<Record<ToolName, ToolStyles>>;
  /** Address of the script that forms are better with: another one when the script is another. */
  readonly liveForm: string;
}

/** An address as asked for: its path, and what follows, question mark included. */
export interface AskedAddress {
  readonly path: string;
  readonly query: string;
}

/** What is sent for an address; names of headers in small letters. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: readonly BodyPart[];
}

/**
 * Answers any GET; never refuses.
 * @param nonce the number from chance by which the policy of this answer knows its script; none for an answer that is kept
 */
export type Answers = (address: AskedAddress, nonce?: string) => Promise<Answer>;

/** The module, bundled beside the server, that makes the answers of a build. */
export interface Answering {
  readonly answering: (files: BuildFiles) => Promise<Answers>;
  /** Addresses whose answer is the same for everybody as long as nothing is asked. */
  readonly FIRST_STEPS: readonly string[];
}

/** Names of the module and of the file that holds its {@link BuildFiles}, in the server's folder. */
export const ANSWERING_MODULE = "answering.js";
export const BUILD_FILES = "build-files.json";
