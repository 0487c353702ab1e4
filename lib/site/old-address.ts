/** A path as its writer most likely meant it: decoded where possible, in lower case, without a trailing slash. */
export function plainPath(path: string): string {
  return decoded(path)
    .toLowerCase()
    .replace(/(?<=.)\/+$/, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken percent sign stays as it was typed; no known address has one.
    return text;
  }
}

/**
 * What stands after `?`, so that two ways to write the same are equal: names and values decoded, in lower case, in the
 * order of their names.
 */
function plainQuery(query: string): string {
  const parameters = new URLSearchParams(query.toLowerCase());
  parameters.sort();
  return parameters.toString();
}

/**
 * An old address in the one form in which old addresses are compared: `/Jobs/View.aspx?ID=12` is `/jobs/view.aspx?id=12`.
 * @param address a path, with what stands after `?` where there is something
 */
export function plainAddress(address: string): string {
  const mark = address.indexOf("?");
  if (mark === -1) return plainPath(address);
  const query = plainQuery(address.slice(mark));
  return plainPath(address.slice(0, mark)) + (query === "" ? "" : `?${query}`);
}
