/**
 * What the site needs of Contentlayer's output. Declared here, so that the types do not depend on files that exist
 * only after it has run.
 */
declare module "contentlayer/generated" {
  /** Every document that Contentlayer found, each with what our own pipeline made of its file. */
  export const allDocuments: readonly { readonly parsed: import("./parsed-document").ParseResult }[];
}

/** What the site must know of each photograph that it shows; written by `npm run content`. */
declare module "contentlayer/photographs" {
  const photographs: import("./pictures/photograph-files").Photographs;
  export default photographs;
}
