import { forOlderBrowsers } from "./lib/adapter/styles/older-browsers";

/** The preview shows today's browsers the same without it, and sooner. */
const forAll = process.env.NODE_ENV === "production" ? ["postcss-logical", ...forOlderBrowsers()] : [];

export default { plugins: ["@tailwindcss/postcss", ...forAll] };
