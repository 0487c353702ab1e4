/** Entry points of what the build bundles, as absolute paths. `build-site.ts` hands them over, since lib/ must not import app/. */
export interface SiteEntryPoints {
  /** The program that serves a build. */
  readonly server: string;
  /** Exports `siteWorker`, which serves a build on Cloudflare's runtime. */
  readonly worker: string;
  /** Exports a `ResponderModule`, which answers per request. */
  readonly responder: string;
  /** Exports, by the tool's name, the function that renders its pages; re-exports only. */
  readonly tools: string;
  /** Modules whose code renders a part of every tool's page, on the server or in the browser. */
  readonly onEveryToolPage: readonly string[];
}
