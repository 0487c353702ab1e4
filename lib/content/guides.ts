/** Guides for editors, kept in the content folder, which are not content. */
export const GUIDES: readonly string[] = ["README.md", "FIELDS.md", "MESSAGES.md"];
