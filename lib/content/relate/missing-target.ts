import { DOCUMENT_TYPES, documentTypes } from "../../model/document-types";
import { slug } from "../../model/names";
import { routes } from "../../site/routes";
import type { LinkMistake } from "../link-mistake";
import { nearSpelling } from "../nearest";
import { asSlug } from "../parse/place/from-path";
import { didYouMean, writeInstead } from "../remedy";
import { type Addresses, addressOf, splitAddress } from "./addresses";

/** A link to an address of this site at which there is nothing. */
export interface MissingTarget {
  /** As it is written in the link. */
  readonly address: string;
  /** Without `?…` and `#…`. */
  readonly page: string;
  readonly anchor: string | undefined;
  /** The council whose file holds the link. */
  readonly council: string;
}

/** Endings of pages on other kinds of site; any other ending is that of a file to look at or to keep. */
const PAGE_ENDING = /\.(mdx?|html?|php|aspx?)$/i;

/** True for the address of a picture or a document: `/documents/pay-policy.pdf`. */
export function isFileAddress(page: string): boolean {
  return /\.[a-z\d]{2,5}$/i.test(page) && !PAGE_ENDING.test(page);
}

/** The place of a term, a grade or a benefit on the page that shows it with others, for an address as of a page of its own. */
function placeOfEntry({ council }: MissingTarget, page: string, pages: Addresses["pages"]) {
  const [, top, folder, name, ...rest] = page.split("/");
  const type = DOCUMENT_TYPES.find((one) => documentTypes[one].folder === folder);
  if (type === undefined || name === undefined || rest.length > 0 || top !== council) return undefined;
  const address = addressOf({ id: page.slice(1), file: "", type, council, slug: name });
  const { page: shownOn, anchor } = splitAddress(address);
  const isThere = anchor !== undefined && pages.get(shownOn)?.has(anchor) === true;
  return isThere ? { address, what: documentTypes[type].one } : undefined;
}

/** What is wrong with a link to a page that is not there, with the page that was meant. */
export function missingPage(target: MissingTarget, { pages, moved }: Addresses): LinkMistake {
  const { address, page, anchor } = target;
  const place = anchor === undefined ? "" : `#${anchor}`;
  const entry = placeOfEntry(target, plainPage(page), pages);
  if (entry !== undefined) {
    return {
      rule: "broken-link",
      problem: `The link \`${address}\` leads to no page of this site: ${entry.what} has no page of its own.`,
      allowed: "the address of a page, as the browser shows it, from the first `/`",
      ...writeInstead(address, entry.address),
    };
  }
  const present = moved.get(page) ?? moved.get(plainPage(page));
  if (present !== undefined) {
    return {
      rule: "moved-link",
      problem: `The link \`${address}\` leads to an old address.`,
      ...writeInstead(address, `${present}${present.includes("#") ? "" : place}`),
    };
  }
  const tidy = plainPage(page);
  const other = otherCouncil(target, pages);
  const there = other === undefined ? tidy : tidy.replace(other, target.council);
  const meant = pages.has(there) ? there : nearPage(there, pagesWithin({ ...target, page: there }, pages));
  return {
    rule: "broken-link",
    problem: `The link \`${address}\` leads to no page of this site.`,
    allowed: "the address of a page, as the browser shows it, from the first `/`",
    ...adviceFor(address, meant && `${meant}${place}`, tidy, other),
  };
}

function adviceFor(address: string, meant: string | undefined, page: string, other: string | undefined) {
  if (meant !== undefined) return didYouMean(address, meant);
  // What another council has renamed or removed is not for an editor of this one to mend.
  return other === undefined
    ? { fix: fixForRemoved(nameIn(page)) }
    : {
        fix: `It is an address of another council. Write that of a page of this council, or take the link out.`,
      };
}

/** The council in whose part of the site an address is, where it is another than the one whose file holds it. */
export function otherCouncil(
  { page, council }: Pick<MissingTarget, "page" | "council">,
  pages: Addresses["pages"],
): string | undefined {
  const [, top = ""] = plainPage(page).split("/");
  return top !== council && pages.has(routes.council(top)) ? top : undefined;
}

function fixForRemoved(name: string): string {
  // An old name that no file can have had cannot be an alias either.
  const alias = slug.safeParse(name).success ? `add \`aliases: [${name}]\` to the new file and ` : "";
  return `If the page was removed, take out the link; if it was renamed, ${alias}write its new address here.`;
}

/** The address that was meant by one with capitals, an ending, a slash at the end, or the path of a content file. */
function plainPage(page: string): string {
  const parts = decoded(page)
    .replaceAll("\\", "/")
    .replace(/^\/content\//, "/")
    .replace(PAGE_ENDING, "")
    .split("/");
  const names = parts
    .filter((part) => part !== "")
    .map((part) => (/[^a-z\d-]/.test(part) ? asSlug(part) : part));
  const address = ["", ...names].join("/") || "/";
  return address.replace(/(?<=.)\/(index|council)$/, "");
}

function decoded(page: string): string {
  try {
    return decodeURIComponent(page);
  } catch {
    return page;
  }
}

/**
 * The page that a link means that begins neither with `/` nor with a site: `../roles/x`, `x.mdx`, `roles/x`.
 * @param thisPage address of the page that holds the link
 */
export function pageFrom(thisPage: string, address: string, pages: Addresses["pages"]): string | undefined {
  const { page, anchor } = splitAddress(address);
  const place = anchor === undefined ? "" : `#${anchor}`;
  const [, council = ""] = thisPage.split("/");
  const path = page.replaceAll("\\", "/");
  const bare = path.replace(/^(\.{1,2}\/)+/, "");
  const candidates = [
    new URL(path, `https://site.invalid${thisPage}`).pathname,
    `${routes.council(council)}/${bare}`,
    `${routes.home()}${bare}`,
  ];
  const meant = candidates.map(plainPage).find((candidate) => candidate !== "/" && pages.has(candidate));
  return meant && meant + place;
}

/** The pages that may have been meant: those of the council in the address or, where it names none, of this council. */
function pagesWithin({ page, council }: MissingTarget, pages: Addresses["pages"]): string[] {
  const top = (address: string) => address.split("/")[1] ?? "";
  const meant = pages.has(routes.council(top(page))) ? top(page) : council;
  const isOfSite = (address: string) => pages.get(address) === undefined && !address.slice(1).includes("/");
  return [...pages.keys()].filter((address) => top(address) === meant || isOfSite(address));
}

function nameIn(page: string): string {
  return page.slice(page.lastIndexOf("/") + 1);
}

/**
 * The page whose address was misspelt, either in its last part or in the parts before it. The two are compared apart,
 * so that the address of a removed page is not taken for a misspelling of its neighbour's.
 */
function nearPage(page: string, pages: readonly string[]): string | undefined {
  const name = nameIn(page);
  const folder = page.slice(0, -name.length);
  const beside = pages.filter((other) => other.slice(0, -nameIn(other).length) === folder);
  const near = nearSpelling(name, beside.map(nameIn));
  if (near !== undefined) return folder + near;
  return nearSpelling(
    page,
    pages.filter((other) => nameIn(other) === name),
  );
}

/**
 * What to do about the address of a picture or a document that is not there.
 * @param publicFiles addresses of the files in the folder `public`
 * @param council the council whose file holds it: a file in another council's folder is not what was meant
 */
export function missingFile(
  { address, page, council }: MissingTarget,
  publicFiles: ReadonlySet<string>,
  councils: ReadonlySet<string>,
): Pick<LinkMistake, "fix" | "remedy"> {
  const plain = decoded(page);
  const name = nameIn(plain);
  const tidy = `${plain.slice(0, -name.length)}${fileName(name)}`;
  if (tidy !== plain && publicFiles.has(plain)) {
    return { fix: `Rename the file to \`public${tidy}\`, and write \`${tidy}\` here.` };
  }
  if (tidy !== page && publicFiles.has(tidy)) return didYouMean(address, tidy);
  const candidates = [...publicFiles].filter((file) => {
    const folder = file.split("/").find((part) => councils.has(part));
    return folder === undefined || folder === council;
  });
  const sameName = candidates.find((file) => nameIn(file).toLowerCase() === nameIn(tidy).toLowerCase());
  const meant = sameName ?? nearSpelling(tidy, candidates);
  if (meant !== undefined) return didYouMean(address, meant);
  const rename = tidy === page ? "" : `, and write \`${tidy}\` here`;
  return { fix: `Put the file into the project as \`public${tidy}\`${rename}; or take it out of the text.` };
}

/** A file's name as it can stand in an address: small letters, hyphens, its ending. */
function fileName(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? asSlug(name) : `${asSlug(name.slice(0, dot))}.${asSlug(name.slice(dot + 1))}`;
}
