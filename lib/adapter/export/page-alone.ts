/** What a page's headers say that it must say itself where a host sends none. */
export interface PageHeaders {
  /** Its content security policy. */
  readonly policy: string;
  /** False where search engines are to list another page in its place. */
  readonly isListed: boolean;
}

/**
 * A page that keeps its content security policy on any host: in itself. Who may show it in a frame, a page cannot say; an
 * exported page acts on nothing, and knows nobody.
 * @param server origin of the server to which its forms may lead, where there is one
 * @throws where the page does not say its encoding, behind which this belongs
 */
export function standingAlone(html: string, { policy, isListed }: PageHeaders, server?: string): string {
  const kept = policy
    .split("; ")
    .filter((directive) => !directive.startsWith("frame-ancestors"))
    .map((directive) =>
      server !== undefined && directive.startsWith("form-action 'self'")
        ? `${directive} ${server}`
        : directive,
    )
    .join("; ");
  const elements = [
    `<meta http-equiv="Content-Security-Policy" content="${kept}">`,
    ...(isListed ? [] : ['<meta name="robots" content="noindex">']),
  ].join("");
  const standing = html.replace(/<meta charset="?utf-8"?\/?>/i, (encoding) => encoding + elements);
  if (standing === html) throw new Error("A page to export does not say its encoding.");
  return standing;
}
