import { type Advice, writeInstead } from "../../remedy";
import { asSlug } from "../place/from-path";

/**
 * How an old address that was copied from a browser, or from a list of files, is written here: from the first `/` after the
 * site's name on, without a place on the page and without spaces; and how an old name of a file is.
 * @returns nothing where the text is no address
 */
export function oldAddressAdvice(written: string): Advice | undefined {
  if (!/[/.?]/.test(written)) {
    const name = asSlug(written);
    return name === written ? undefined : writeInstead(written, name);
  }
  if (/^\w+:(?!\/\/)/.test(written)) return undefined;
  const path = written
    .trim()
    .replace(/^(https?:)?\/\/[^/?#]*/i, "")
    .replace(/#.*$/, "")
    .replace(/\\/g, "/")
    .replace(/^\/*/, "/")
    .replace(/\s/g, "%20");
  return path === "/" || path === written ? undefined : writeInstead(written, path);
}
