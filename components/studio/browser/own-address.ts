/** What was copied in this studio without the studio's own address: what it shows are the site's pages. */
export function withoutOwnAddress(copied: string): string {
  return copied.replaceAll(`${window.location.origin}/`, "/");
}
