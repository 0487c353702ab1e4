import type { WordMistake } from "./word-mistake";

/** A figure shows its sign and its unit with its number: `£<Figure … />` reads `££1,500`. */
const BESIDE = /£\s?(?=<Figure\b)|(?<=<Figure of="[\w.-]{1,200}" ?\/>)\s?(?:pounds\b|k\b|£)/g;

/** Signs and units typed beside a figure, which would be read twice. */
export function signsBesideFigures(text: string): WordMistake[] {
  return [...text.matchAll(BESIDE)].map(({ 0: written, index }) => ({
    offset: index + written.length - written.trimStart().length,
    written: written.trim(),
    advice: {
      rule: "doubled-text",
      problem: `\`${written.trim()}\` stands beside a figure, which brings it along: it would be read twice.`,
      fix: `Delete \`${written.trim()}\`.`,
    },
  }));
}
