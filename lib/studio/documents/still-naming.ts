import type { ParsedDocument } from "../../content/parsed-document";
import { literally } from "./mention-edits";

/** The documents whose words have a name in them, such as that of a team that is taken off the site. */
export function stillNaming(name: string, documents: readonly ParsedDocument[]): readonly ParsedDocument[] {
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, "u");
  return documents.filter(({ words, data }) => named.test(words) || named.test(JSON.stringify(data)));
}
