const LONGEST_ADDRESS = 300;
const LONGEST_PART = 64;

/** Decodes an address as far as it can be; what cannot be decoded stays as it was typed. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Characters that could hide or reorder what is shown: control characters, and marks of writing direction. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** An address for a reader: decoded where possible, invisible characters replaced. */
export function readableAddress(address: string): string {
  return decoded(address.slice(0, LONGEST_ADDRESS)).replace(INVISIBLE, "\ufffd");
}

/** The parts of an address as slugs: lower case, without file extension, query and fragment. */
export function partsOf(address: string): readonly string[] {
  return decoded(address.slice(0, LONGEST_ADDRESS).split(/[?#]/)[0] ?? "")
    .toLowerCase()
    .split(/[/\\]+/)
    .map((part) => part.replace(/\.(html?|php|aspx?|json|csv|pdf|png|xml)$/, ""))
    .map((part) =>
      part
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")
        .slice(0, LONGEST_PART),
    )
    .filter((part) => part !== "" && part !== "index" && part !== "data" && part !== "preview");
}
