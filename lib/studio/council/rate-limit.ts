import { LRUCache } from "lru-cache";

/** How often one person, or one address, may ask within a minute. */
export class RateLimit {
  readonly #asked: LRUCache<string, number>;

  constructor(
    private readonly most: number,
    milliseconds = 60_000,
  ) {
    // A count that is written again goes on to end when its minute does.
    this.#asked = new LRUCache({ max: 10_000, ttl: milliseconds, noUpdateTTL: true });
  }

  /** Counts one request. False where it is one too many. */
  allows(who: string): boolean {
    const count = (this.#asked.get(who) ?? 0) + 1;
    this.#asked.set(who, count);
    return count <= this.most;
  }
}
