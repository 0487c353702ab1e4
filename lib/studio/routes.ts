/** What names a draft that is published, of those that are not published together. */
export const ONLY = "only";

/** What the review says a word of: a commit that was published, one that was brought to the site, that what waited was sent, or
 * taken back. */
export const PUBLISHED = "published";
export const BROUGHT = "brought";
export const SENT = "sent";
export const TAKEN_BACK = "taken-back";

/** What names the editor of whose changes a sheet is, where they wait for a look. */
export const OF_EDITOR = "of";

/** What says that somebody has finished to type what they look for: what has exactly this name opens at once. */
export const OPEN = "open";

/** What names the day as on which a page is shown. */
export const DAY = "on";

/** A page of the site before a change and after it. */
export type PageVersion = "before" | "after";

/** The addresses of the studio; every other one shows a page of the site, with the drafts in it. */
export const studioRoutes = {
  home: "/studio",
  style: "/studio/style.css",
  formScript: "/studio/live-check.js",
  textScript: "/studio/text-editor.js",
  enter: "/studio/enter",
  review: "/studio/review",
  /** The same as a sheet to print and sign. */
  sheet: "/studio/sheet",
  publish: "/studio/publish",
  settle: "/studio/settle",
  send: "/studio/send",
  /** Makes drafts again of what waits for a look. */
  takeBack: "/studio/take-back",
  bringBack: "/studio/bring-back",
  paste: "/studio/paste",
  signIn: "/studio/sign-in",
  /** Where the single sign-on sends somebody back to. */
  signedIn: "/studio/signed-in",
  signOut: "/studio/sign-out",
  /** What an editor has published and what waits for a look of somebody else. */
  look: (editor: string) => `/studio/look/${editor}`,
  /** What stands before the address of a page of the site that is shown with what an editor has published, and without it. */
  lookBefore: (editor: string) => `/studio/look/${editor}/before`,
  lookAfter: (editor: string) => `/studio/look/${editor}/after`,
  /** The same for one that is shown without one's own drafts. */
  publishedPage: "/studio/published",
  lookSheet: (editor: string) => `/studio/sheet?${new URLSearchParams({ [OF_EDITOR]: editor })}`,
  council: (council: string) => `/studio/in/${council}`,
  /** What may be added to a council. */
  add: (council: string) => `/studio/add/${council}`,
  addCouncil: "/studio/add",
  document: (file: string, day?: string) => shownOn(`/studio/edit/${file.replace(/\.mdx$/, "")}`, day),
  /** The whole file as text, for what no form can show. */
  whole: (file: string) => `/studio/text/${file.replace(/\.mdx$/, "")}`,
  copy: (file: string) => `/studio/copy/${file.replace(/\.mdx$/, "")}`,
  rename: (file: string) => `/studio/rename/${file.replace(/\.mdx$/, "")}`,
  photograph: (file: string) => `/studio/photograph/${file.replace(/\.mdx$/, "")}`,
  throwAway: (file: string) => `/studio/throw-away/${file.replace(/\.mdx$/, "")}`,
  takeAway: (file: string) => `/studio/take-away/${file.replace(/\.mdx$/, "")}`,
} as const;

/** An address with the day as on which it is to show a page. */
export function shownOn(address: string, day: string | undefined): string {
  const [page = "", place] = address.split("#", 2);
  return page + (day === undefined ? "" : `?${DAY}=${day}`) + (place === undefined ? "" : `#${place}`);
}

/** What can be done with a file, as its address says it. */
const OF_A_FILE = ["edit", "text", "copy", "rename", "photograph", "take-away", "throw-away"] as const;

/** What an address does with which file; `undefined` for one that is of no file. */
export function fileAsked(
  path: string,
): { readonly what: (typeof OF_A_FILE)[number]; readonly file: string } | undefined {
  const [, word, name] = /^\/studio\/([a-z-]+)\/([a-z0-9/-]+)$/.exec(path) ?? [];
  const what = OF_A_FILE.find((one) => one === word);
  return what && { what, file: `${name}.mdx` };
}

/** The council that an address of {@link studioRoutes.council} names. */
export function councilOf(path: string): string | undefined {
  return /^\/studio\/in\/([a-z0-9-]+)$/.exec(path)?.[1];
}

/** The council that an address of {@link studioRoutes.add} names. */
export function councilToAddTo(path: string): string | undefined {
  return /^\/studio\/add\/([a-z0-9-]+)$/.exec(path)?.[1];
}

/** The editor whose branch an address of {@link studioRoutes.look} names. */
export function editorOf(path: string): string | undefined {
  return /^\/studio\/look\/([a-z0-9-]+)$/.exec(path)?.[1];
}

/** The page of the site that an address shows in a version of its own: before or after what an editor has published, or without drafts. */
export function pageVersionOf(
  path: string,
): { readonly page: string; readonly editor?: string; readonly version: PageVersion } | undefined {
  if (path.startsWith(`${studioRoutes.publishedPage}/`))
    return { page: path.slice(studioRoutes.publishedPage.length), version: "before" };
  const [, editor, word, page] = /^\/studio\/look\/([a-z0-9-]+)\/(before|after)(\/.*)$/.exec(path) ?? [];
  if (editor === undefined || page === undefined) return undefined;
  return { page, editor, version: word === "before" ? "before" : "after" };
}
