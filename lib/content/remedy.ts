import type { DocumentType } from "../model/document-types";

/** A remedy that names one thing to do, so that a program can do it as well as a person. */
export type Remedy =
  /** Writes `by` for the first `text` at or after the place of the issue. */
  | {
      readonly kind: "replace";
      readonly text: string;
      readonly by: string;
      /** What `by` is the name of a file of, where it was made from a name as people write it: `Grade 9`. */
      readonly names?: DocumentType | "source";
    }
  /** Moves the file to this path from the content folder. */
  | { readonly kind: "move"; readonly to: string }
  /** Deletes the file. */
  | { readonly kind: "delete" };

/** The sentence of a message that says what to do, with the same as data where it is one thing. */
export interface Advice {
  readonly fix: string;
  readonly remedy?: Remedy;
}

/** What was probably meant by a text that is written in a file. */
export function didYouMean(text: string, by: string): Advice {
  return { fix: `Did you mean \`${by}\`?`, remedy: { kind: "replace", text, by } };
}

/**
 * What is certainly to be written in place of a text of a file.
 * @param then what else the person has to see to, to follow a comma
 */
export function writeInstead(text: string, by: string, then?: string): Advice {
  const sentence = `Write \`${by}\`${then === undefined ? "" : `, ${then}`}.`;
  return { fix: sentence, remedy: { kind: "replace", text, by } };
}
