import type { Issue } from "@/lib/content/issue";
import type { IssueRule } from "@/lib/content/issue-rules";
import { offsetIn } from "@/lib/content/position";
import { type ContentSet, RIVERTON, withFile, without } from "../content-set";

/** One mistake of an editor in a file of the small council, what the check says of it, and the file mended. */
export interface Mistake {
  /** Reads as a rule: `an address with one slash is no link to another site`. */
  readonly name: string;
  readonly file: string;
  /** The whole file with the mistake in it. */
  readonly before: string;
  readonly expect: {
    readonly rule: IssueRule;
    readonly line: number;
    readonly column?: number;
    /** What stands somewhere in the message. */
    readonly says: string;
  };
  /** The whole file as a person leaves it who follows the message; `null` where its machine-readable remedy is followed. */
  readonly after: string | null;
}

/** A second council with other names for its pages, which no remedy in a file of the first may name. */
export const LAKESIDE: ContentSet = Object.fromEntries(
  Object.entries(RIVERTON).map(([path, text]) => [
    path.replace("riverton/", "lakeside/"),
    text.replaceAll("/riverton/", "/lakeside/").replaceAll("Riverton", "Lakeside"),
  ]),
);

/** Two councils, with a mistake in the first. */
export function setWith({ file, before }: Pick<Mistake, "file" | "before">): ContentSet {
  return withFile(file, before, { ...RIVERTON, ...LAKESIDE });
}

/** The content once the remedy of an issue has been carried out; `undefined` where it has none that a program can. */
export function remedied(set: ContentSet, { file, line, column, remedy }: Issue): ContentSet | undefined {
  const text = set[file] ?? "";
  switch (remedy?.kind) {
    case undefined:
      return undefined;
    case "delete":
      return without(file, set);
    case "move":
      if (set[remedy.to] !== undefined) throw new Error(`${remedy.to} would be lost.`);
      return withFile(remedy.to, text, without(file, set));
    case "replace": {
      const offset = text.indexOf(remedy.text, offsetIn(text, [line, column]));
      if (offset === -1) throw new Error(`There is no ${JSON.stringify(remedy.text)} at ${line}:${column}.`);
      const rest = text.slice(offset + remedy.text.length);
      return withFile(file, text.slice(0, offset) + remedy.by + rest, set);
    }
  }
}
