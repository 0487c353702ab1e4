/**
 * The door that Next calls when a build is complete. Plain JavaScript, because Next loads it without a reader of
 * TypeScript; what it does is in finish-build.ts.
 *
 * @type {import("next").NextAdapter}
 */
const adapter = {
  name: "council-careers",
  async onBuildComplete(build) {
    const { register } = await import("tsx/esm/api");
    const unregister = register();
    const { finishBuild } = await import("./finish-build.ts");
    await finishBuild(build);
    await unregister();
  },
};

export default adapter;
