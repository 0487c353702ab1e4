/** Keeps what was made last, up to a number of things, so that what is asked for often is made once. */
export class Recent<Thing> {
  readonly #kept = new Map<string, Thing>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under a key, made if need be. What was asked for longest ago goes first. */
  get(key: string, make: () => Thing): Thing {
    const before = this.#kept.get(key);
    const thing = before ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, thing);
    if (this.#kept.size > this.#most) {
      const [oldest = ""] = this.#kept.keys();
      this.#kept.delete(oldest);
    }
    return thing;
  }
}
