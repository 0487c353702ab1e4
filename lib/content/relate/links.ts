import { nearSpelling } from "../nearest";
import type { Link, ParsedDocument } from "../parsed-document";
import { type Addresses, addressOf, splitAddress } from "./addresses";
import type { CouncilDocuments } from "./council-documents";
import type { Finding, Report } from "./rule";

type Mistake = Pick<Finding, "rule" | "problem" | "allowed" | "fix">;

const WAYS =
  "`/…` for a page of this site, `#…` for a place on the same page, `https://…`, `mailto:…` or `tel:…`";

/** Every link in a text must lead somewhere, by its present address, and safely. */
export function checkLinks(
  councils: readonly CouncilDocuments[],
  addresses: Addresses,
  publicFiles: ReadonlySet<string> | undefined,
  report: Report,
): void {
  const broken = new Set(
    councils.flatMap(({ broken: places }) => places.map(({ council, slug }) => `${council} ${slug}`)),
  );
  for (const documents of councils) {
    for (const document of documents.all) {
      for (const link of document.links) {
        const mistake =
          formMistake(link.address) ?? targetMistake(document, link, addresses, publicFiles, broken);
        if (mistake !== undefined) report({ ...mistake, document, field: link.field, at: link.at });
      }
    }
  }
}

/** What is wrong with a link whatever it leads to. */
function formMistake(address: string): Mistake | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (address.trim() === "") {
    return { rule: "link-form", problem: "A link has no address.", allowed: WAYS };
  }
  if (scheme === "http") {
    return {
      rule: "link-form",
      problem: `The link \`${address}\` is not encrypted.`,
      allowed: WAYS,
      fix: `Write \`${address.replace(/^http:/i, "https:")}\`, after trying that it works.`,
    };
  }
  if (scheme === "https") {
    return URL.canParse(address)
      ? undefined
      : { rule: "link-form", problem: `\`${address}\` is not a web address.` };
  }
  if (scheme === "mailto") {
    const isMail = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?]+(\?.*)?$/i.test(address);
    return isMail
      ? undefined
      : {
          rule: "link-form",
          problem: `\`${address}\` is not an e-mail address.`,
          allowed: "`mailto:name@example.org`",
        };
  }
  if (scheme === "tel") {
    const isNumber = /^tel:\+?[\d-]{3,}$/i.test(address);
    return isNumber
      ? undefined
      : {
          rule: "link-form",
          problem: `\`${address}\` is not a telephone number.`,
          allowed: "`tel:+442012345678`",
        };
  }
  if (scheme !== undefined) {
    return { rule: "link-form", problem: `A link may not begin with \`${scheme}:\`.`, allowed: WAYS };
  }
  if (address.startsWith("//")) {
    return {
      rule: "link-form",
      problem: `\`${address}\` leads to another site without saying how.`,
      allowed: WAYS,
      fix: `Write \`https:${address}\`.`,
    };
  }
  if (!address.startsWith("/") && !address.startsWith("#")) {
    const isDomain = /^(www\.)?[\w-]+(\.[\w-]+)*\.(uk|com|org|net|gov|london)(\/|$)/i.test(address);
    return {
      rule: "link-form",
      problem: `The link \`${address}\` depends on the page it stands on.`,
      allowed: WAYS,
      fix: isDomain ? `Write \`https://${address}\`.` : "Write the whole address, from the first `/`.",
    };
  }
  return undefined;
}

function targetMistake(
  document: ParsedDocument,
  { address }: Link,
  { pages, moved }: Addresses,
  publicFiles: ReadonlySet<string> | undefined,
  broken: ReadonlySet<string>,
): Mistake | undefined {
  if (!address.startsWith("/") && !address.startsWith("#")) return undefined;
  const thisPage = splitAddress(addressOf(document)).page;
  const { page: written, anchor } = splitAddress(address.startsWith("#") ? thisPage + address : address);
  const page = written.split("?")[0] ?? written;
  if (publicFiles?.has(page)) return undefined;
  if (!pages.has(page)) return missingPage(address, page, pages, moved, anchor);
  const anchors = pages.get(page);
  // The content does not define the anchors of the site's own pages.
  if (anchor === undefined || anchors === undefined || anchors.has(anchor)) return undefined;
  const council = page.split("/")[1] ?? "";
  const mayBeBroken = [...broken].some((place) => {
    const [ofCouncil, slug = ""] = place.split(" ");
    return ofCouncil === council && (anchor.startsWith(slug) || page.split("/").at(-1) === slug);
  });
  if (mayBeBroken) return undefined;
  const places = [...anchors].sort();
  const meant = nearSpelling(anchor, places);
  return {
    rule: "broken-anchor",
    problem: `The page ${page} has no place named \`#${anchor}\`.`,
    allowed:
      places.length === 0
        ? `${page} without #`
        : places
            .slice(0, 12)
            .map((name) => `\`#${name}\``)
            .join(", "),
    fix:
      meant === undefined
        ? "If it was removed, take out the link; if it was renamed, write its new name."
        : `Did you mean \`${page === thisPage && address.startsWith("#") ? "" : page}#${meant}\`?`,
  };
}

function missingPage(
  address: string,
  page: string,
  pages: Addresses["pages"],
  moved: Addresses["moved"],
  anchor: string | undefined,
): Mistake {
  const place = anchor === undefined ? "" : `#${anchor}`;
  const present = moved.get(page);
  if (present !== undefined) {
    return {
      rule: "moved-link",
      problem: `The link \`${address}\` leads to an old address.`,
      fix: `Write \`${present}${present.includes("#") ? "" : place}\`.`,
    };
  }
  const tidy =
    page
      .replace(/\/+$/, "")
      .replace(/\.mdx?$/i, "")
      .toLowerCase() || "/";
  const meant = pages.has(tidy) ? tidy : nearPage(tidy, [...pages.keys()]);
  return {
    rule: "broken-link",
    problem: `The link \`${address}\` leads to no page of this site.`,
    allowed: "the address of a page, as the browser shows it, from the first `/`",
    fix:
      meant === undefined
        ? `If the page was removed, take out the link; if it was renamed, add \`aliases: [${nameIn(tidy)}]\` to the new file and write its new address here.`
        : `Did you mean \`${meant}${place}\`?`,
  };
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
