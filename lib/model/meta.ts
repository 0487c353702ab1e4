import "zod";

declare module "zod" {
  interface GlobalMeta {
    /** What it means to leave the field out, in an editor's words; for fields that may be left out. */
    leftOut?: string;
  }
}
