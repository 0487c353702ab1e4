/** What is wrong with a web address that a browser would open somewhere else than meant, or not at all. */
export type AddressProblem =
  /** Not an address, or one without the name of a site. */
  | { readonly tag: "no site" }
  /** What goes before the site's name is mistyped, like `https:/` or `htp://`, or stands there twice. */
  | { readonly tag: "beginning"; readonly meant: string }
  | { readonly tag: "space" | "backslash" | "sign at the end"; readonly meant: string }
  /** A file or a folder of a computer or its network. */
  | { readonly tag: "file of a computer" }
  /** A site that only its maker sees; the rest of the address is that of a page. */
  | { readonly tag: "not public"; readonly site: string; readonly page: string }
  /** A site of an organisation's own network, or one on which it tries things out. */
  | { readonly tag: "inside a network" | "test site"; readonly site: string }
  /** A site inside a network, or one whose name is not whole. */
  | { readonly tag: "name without a dot" | "number for a name"; readonly site: string }
  /** How browsers write the name; `undefined` where it mixes alphabets, and nobody means it. */
  | { readonly tag: "other letters"; readonly site: string; readonly encoded: string | undefined }
  | { readonly tag: "password"; readonly meant: string }
  /** The address of a mail program, a search engine or a viewer that leads on to another. */
  | { readonly tag: "leads on"; readonly by: string; readonly meant: string }
  /** The address of a service that shortens others, or of a mail filter: nobody sees where it leads. */
  | { readonly tag: "hidden aim"; readonly site: string }
  /** A comma for a dot, `wwww.`, `.con` and the like. */
  | { readonly tag: "misspelt name"; readonly site: string; readonly meant: string }
  /** Shortened for showing (`…`), or with a place that was to be filled (`{id}`). */
  | { readonly tag: "not whole"; readonly piece: string }
  | { readonly tag: "two addresses" }
  /** Where the makers of a page, a form or a film work on it. */
  | { readonly tag: "editor's page" }
  /** A file, a board or a meeting that only those can open who are let in, or a mailbox. */
  | { readonly tag: "behind a login"; readonly site: string }
  /** A file in a store of somebody's own, such as Dropbox. */
  | { readonly tag: "somebody's store"; readonly site: string }
  /** A percent sign that begins no code, or a code that was encoded again: `%2520`. */
  | { readonly tag: "wrong code"; readonly meant: string };
