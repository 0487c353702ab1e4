import type { NextConfig } from "next";
import { installedIn } from "./lib/cli/installed-in";

const config: NextConfig = {
  // Where the packages are: the project itself, or above it for a copy inside. A stray lock file decides nothing.
  turbopack: { root: installedIn(import.meta.dirname) },
  // `npm test` checks the types of everything, tests included; a second time here would only cost each build seconds.
  typescript: { ignoreBuildErrors: true },
  // They work at build time only and find files of their own beside them, which they would not in a bundle.
  serverExternalPackages: ["esbuild", "satori"],
  poweredByHeader: false,
  // Pictures are drawn in the size they are shown in; nobody may make the server draw them in others.
  images: { unoptimized: true },
  reactStrictMode: true,
  trailingSlash: false,
  // Neither the build nor the preview may write files of its own into the project.
  agentRules: false,
  experimental: {
    agentUpgrade: false,
    cpus: 2,
    // Only the tests have Next build the site, mostly in a fresh clone: keeping what was compiled costs more than it saves.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default config;
