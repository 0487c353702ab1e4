import path from "node:path";

const inProject = (file) => path.join(import.meta.dirname, file);

/**
 * Where the adapter, which knows no page of the site, finds the parts that it bundles.
 *
 * @type {import("./lib/adapter/site-entry-points").SiteEntryPoints}
 */
const ENTRY_POINTS = {
  responder: inProject("app/(tools)/responder.ts"),
  tools: inProject("app/(tools)/tools.ts"),
  onEveryToolPage: [inProject("app/(tools)/document.tsx"), inProject("components/form/browser/live-form.ts")],
};

/**
 * What Next calls when a build is complete. Plain JavaScript, because Next loads it without a reader of TypeScript; what
 * it does is in lib/adapter/finish-build.ts.
 *
 * @type {import("next").NextAdapter}
 */
const adapter = {
  name: "council-careers",
  async onBuildComplete(build) {
    const { register } = await import("tsx/esm/api");
    const unregister = register();
    const { finishBuild } = await import("./lib/adapter/finish-build.ts");
    await finishBuild(build, ENTRY_POINTS);
    await unregister();
  },
};

export default adapter;
