/**
 * The address book that `npm run content` writes beside Contentlayer's output. Declared here, so that no type depends on
 * generated files.
 */
declare module "contentlayer/addresses" {
  const book: import("./address-book").AddressBook;
  export default book;
}
