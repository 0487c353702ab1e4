/** Papers for editors that lie in the content folder itself and are no content. */
export const GUIDES: readonly string[] = ["README.md", "FIELDS.md", "MESSAGES.md"];
