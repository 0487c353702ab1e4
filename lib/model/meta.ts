import "zod";

/**
 * What a field holds, in an editor's words, what leaving it out means where it may be left out, and how a file writes it where
 * there is more to say.
 */
export type FieldWords = readonly [description: string, leftOut?: string | undefined, inFile?: string];

declare module "zod" {
  interface GlobalMeta {
    /**
     * How a file writes it: a sentence that follows the description in the reference of fields and in editors' tools. A form, in
     * which it is typed or picked, does without.
     */
    inFile?: string;
    /** What it means to leave the field out, in an editor's words; for fields that may be left out. */
    leftOut?: string;
    /** The words of a group's fields, where they stand in many groups and are kept together. */
    fields?: Readonly<Record<string, FieldWords>>;
    /**
     * The words before fields of a group that are read as a sentence, in the order in which it is read: `We pay` an amount,
     * `due` with the first salary. The other fields stand below it.
     */
    leads?: Readonly<Record<string, string>>;
    /** What a number counts, where it is money: editors type and read it as that. */
    unit?: "pounds";
  }
}
