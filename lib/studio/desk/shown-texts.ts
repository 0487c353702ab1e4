import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** The texts of files that forms show: another window may have changed a draft since its form was made. */
export class ShownTexts {
  readonly #texts = new LRUCache<string, string>({ max: 500 });

  /** Remembers a text; returns its fingerprint, which the form sends back. */
  remember(text: string): string {
    const fingerprint = fingerprintOf(text);
    this.#texts.set(fingerprint, text);
    return fingerprint;
  }

  /**
   * The text with a fingerprint; `undefined` where none was remembered, as before the studio's present start.
   * @param others that it may be besides
   */
  of(fingerprint: string, others: readonly string[] = []): string | undefined {
    return this.#texts.get(fingerprint) ?? others.find((text) => fingerprintOf(text) === fingerprint);
  }
}

const fingerprintOf = (text: string) => createHash("sha256").update(text).digest("base64url");
