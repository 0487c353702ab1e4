/** Headers that nginx sets itself for a file. */
const SET_BY_NGINX = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "etag",
  "keep-alive",
  "last-modified",
  "transfer-encoding",
  "vary",
]);

/** A value quoted for an nginx configuration. Throws on `$`, which nginx has no way to escape. */
export function nginxQuoted(value: string): string {
  if (value.includes("$")) throw new Error(`nginx would take a part of ${value} for a variable of its own.`);
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}

/** Lines of an nginx configuration that add the headers that our own server would send. */
export function nginxHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    SET_BY_NGINX.has(name.toLowerCase()) ? [] : [`add_header ${name} ${nginxQuoted(value)} always;`],
  );
}
