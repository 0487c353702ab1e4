import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** The texts of files that forms show: another window may have changed a draft since its form was made. */
export class ShownTexts {
  readonly #texts = new LRUCache<string, string>({ max: 500 });

  /** Remembers a text; returns its fingerprint, which the form sends back. */
  remember(text: string): string {
    const fingerprint = createHash("sha256").update(text).digest("base64url");
    this.#texts.set(fingerprint, text);
    return fingerprint;
  }

  /** The text with a fingerprint; `undefined` where none was remembered, as before the studio's present start. */
  of(fingerprint: string): string | undefined {
    return this.#texts.get(fingerprint);
  }
}
