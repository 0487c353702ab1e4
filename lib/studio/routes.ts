/** The addresses of the studio; every other one shows a page of the site, with the drafts in it. */
export const studioRoutes = {
  home: "/studio",
  style: "/studio/style.css",
  script: "/studio/live-check.js",
  enter: "/studio/enter",
  review: "/studio/review",
  publish: "/studio/publish",
  council: (council: string) => `/studio/in/${council}`,
  document: (file: string) => `/studio/edit/${file.replace(/\.mdx$/, "")}`,
} as const;

/** The file that an address of {@link studioRoutes.document} names; `undefined` for every other address. */
export function editedFile(path: string): string | undefined {
  const name = /^\/studio\/edit\/([a-z0-9/-]+)$/.exec(path)?.[1];
  return name === undefined ? undefined : `${name}.mdx`;
}

/** The council that an address of {@link studioRoutes.council} names. */
export function councilOf(path: string): string | undefined {
  return /^\/studio\/in\/([a-z0-9-]+)$/.exec(path)?.[1];
}
