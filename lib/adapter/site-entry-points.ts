/** What the adapter must know of the site's pages; files as whole paths. The project hands it over: lib/ names no page. */
export interface SiteEntryPoints {
  /** Exports a `RequestTimeModule`: answers what the build could not. */
  readonly responder: string;
  /** Exports, by the tool's name, the function that draws its pages; re-exports only. */
  readonly tools: string;
  /** Modules whose code draws a part of every tool's page, in the browser too. */
  readonly onEveryToolPage: readonly string[];
}
