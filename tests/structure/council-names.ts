import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "@/lib/cli/project";
import { NATIONAL_FOLDER } from "@/lib/model/tax-year";

export interface CouncilNames {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
}

/** Every council there is: those of the site, and the made-up ones of the tests. */
export const COUNCILS: readonly CouncilNames[] = ["content", "tests/fixtures/content"].flatMap((folder) =>
  readdirSync(path.join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== NATIONAL_FOLDER)
    .map((entry) => {
      const file = path.join(PROJECT, folder, entry.name, "council.mdx");
      const field = (name: string) =>
        new RegExp(`^${name}: *"?([^"\n]*)"?$`, "m").exec(readFileSync(file, "utf8"))?.[1] ?? "";
      return { slug: entry.name, name: field("name"), shortName: field("shortName") };
    }),
);

/** Short names of councils in Great Britain that are ordinary English words too, which any code may use as such. */
const ORDINARY_WORDS = [
  "barking",
  "bath",
  "bury",
  "craven",
  "derby",
  "eden",
  "hart",
  "hull",
  "reading",
  "rugby",
  "slough",
  "swale",
];

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * What gives a council away in a line of code. A name that is nothing else does so anywhere, in an identifier too. One
 * that is an ordinary word as well does so where it can only be the council: the whole of a string or of an element's
 * text, a part of an address, with a capital within a sentence, or as an owner.
 */
export function councilPatterns({ slug, name, shortName }: CouncilNames): readonly RegExp[] {
  const full = new RegExp(`\\b${escaped(name)}\\b`, "i");
  if (!ORDINARY_WORDS.includes(shortName.toLowerCase())) {
    return [full, new RegExp(`\\b(${escaped(slug)}|${escaped(shortName)})\\b`, "i")];
  }
  const word = escaped(shortName);
  return [
    full,
    new RegExp(`["'\`>](${escaped(slug)}|${word})["'\`<]`, "i"),
    new RegExp(`["'\`/]${escaped(slug)}/|/${escaped(slug)}["'\`?#]`, "i"),
    new RegExp(`[\\p{Ll}\\d,;:)] ${word}\\b`, "u"),
    new RegExp(`\\b${word}(['’]s\\b| (borough|city|council|county|district)\\b)`, "iu"),
  ];
}
