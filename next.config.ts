import path from "node:path";
import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Contentlayer has already written what the site reads; a stray lock file above the project must not become the root.
  turbopack: { root: path.resolve(import.meta.dirname) },
  // `npm test` checks the types of everything, tests included; a second time here would only cost each build seconds.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  trailingSlash: false,
  // Neither the build nor the preview may write files of its own into the project.
  agentRules: false,
  experimental: { agentUpgrade: false, cpus: 2 },
};

export default config;
