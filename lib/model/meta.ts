import "zod";

/** What a field holds, in an editor's words, and what leaving it out means where it may be left out. */
export type FieldWords = readonly [description: string, leftOut?: string];

declare module "zod" {
  interface GlobalMeta {
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
