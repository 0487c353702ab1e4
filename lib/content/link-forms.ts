import { addressProblem, americanSite, isMailAddress, withoutTracking } from "../model/web-address";
import { addressInWords } from "./address-words";
import { mailMistake, telephoneMistake } from "./link-addressees";
import type { LinkMistake } from "./link-mistake";
import { didYouMean, writeInstead } from "./remedy";

const WAYS =
  "`/…` for a page of this site, `#…` for a place on the same page, `https://…`, `mailto:…` or `tel:…`";

/** Site names that are written without `https://`, as people say them. */
const BARE_SITE =
  /^(www\.[\w-]+(\.[\w-]+)*|[\w-]+(\.[\w-]+)*\.(uk|com|org|net|gov|london|eu|info|io|ac))(:\d+)?([/?#]|$)/i;

/**
 * What is wrong with a link whatever it leads to.
 * @param origin where the site itself is published, like `https://careers.example.org`
 */
export function formMistake(address: string, origin: string | undefined): LinkMistake | undefined {
  if (address.trim() === "" || address === "#") {
    return { rule: "link-form", problem: "A link has no address.", allowed: WAYS };
  }
  const [, inBrackets] = /^\(((?:https?:\/\/|\/|#|mailto:|tel:)[^()]+)\)$/.exec(address) ?? [];
  if (inBrackets !== undefined) {
    return {
      rule: "link-form",
      problem: `The address \`${inBrackets}\` stands in two pairs of brackets.`,
      allowed: WAYS,
      ...writeInstead(address, inBrackets),
    };
  }
  if (address.startsWith("#")) return undefined;
  if (address.startsWith("//")) return withoutScheme(address);
  if (address.startsWith("/")) return undefined;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? "";
  if (/^(?:mailto|e-?mail)$/.test(scheme)) return mailMistake(address) ?? americanMistake(address);
  if (scheme === "tel") return telephoneMistake(address);
  const problem = addressProblem(address);
  if (problem === undefined) return webMistake(address, origin);
  if (problem.tag !== "no site" || /^https?:/i.test(address)) {
    return { rule: "link-form", ...addressInWords(address, problem) };
  }
  if (isMailAddress(address)) {
    return {
      rule: "link-form",
      problem: `\`${address}\` is an e-mail address without \`mailto:\` before it.`,
      allowed: WAYS,
      ...writeInstead(address, `mailto:${address}`),
    };
  }
  if (BARE_SITE.test(address)) {
    return {
      rule: "link-form",
      problem: `\`https://\` is missing before \`${address}\`.`,
      allowed: WAYS,
      ...writeInstead(address, `https://${address}`),
    };
  }
  const telephone = /^(?:callto|sms|phone|telephone):(?:\/\/)?(\+?[\d\s()-]+)$/i.exec(address)?.[1];
  if (telephone !== undefined) {
    return {
      rule: "link-form",
      problem: `Not every telephone opens a link that begins with \`${scheme}:\`.`,
      allowed: WAYS,
      ...didYouMean(address, `tel:${telephone.replace(/\(0\)|[\s()-]/g, "")}`),
    };
  }
  const within =
    /^(?:hxxps?|view-source|chrome-extension|read|about):.*?((?:https?:)?\/\/[^/]+\.[^/]+.*)$/i.exec(
      address,
    )?.[1];
  if (within !== undefined) {
    return {
      rule: "link-form",
      problem: `A link may not begin with \`${scheme}:\`, which a program has put before the address.`,
      allowed: WAYS,
      ...didYouMean(address, within.startsWith("//") ? `https:${within}` : within),
    };
  }
  if (scheme !== "") {
    return {
      rule: "link-form",
      problem: `A link may not begin with \`${scheme}:\`.`,
      allowed: WAYS,
      fix: "Link to a page that anybody can open in a browser, or take the link out.",
    };
  }
  return undefined;
}

/** `//example.org`: a browser would take the present page's way to reach it. */
function withoutScheme(address: string): LinkMistake {
  return {
    rule: "link-form",
    problem: `\`${address}\` leads to another site without saying how.`,
    allowed: WAYS,
    ...writeInstead(address, `https:${address}`),
  };
}

function webMistake(address: string, origin: string | undefined): LinkMistake | undefined {
  if (origin !== undefined && (address === origin || address.startsWith(`${origin}/`))) {
    return {
      rule: "link-form",
      problem: `\`${address}\` is a page of this site, by its whole address.`,
      allowed: WAYS,
      ...writeInstead(address, address.slice(origin.length) || "/"),
    };
  }
  return /^http:/i.test(address) ? notEncrypted(address) : unlikelyMistake(address);
}

function notEncrypted(address: string): LinkMistake {
  return {
    rule: "link-form",
    problem: `The link \`${address}\` is not encrypted.`,
    allowed: WAYS,
    ...writeInstead(address, address.replace(/^http:/i, "https:"), "after trying that it works"),
  };
}

/** What is wrong with an address of another site in a field; a source may be an old page without encryption. */
export function fieldMistake(field: string, address: string): LinkMistake | undefined {
  const isSource = field.startsWith("sources.");
  return /^http:/i.test(address) && !isSource ? notEncrypted(address) : unlikelyMistake(address);
}

/** What is wrong with an address that works, and that nobody means. */
function unlikelyMistake(address: string): LinkMistake | undefined {
  return trackedMistake(address) ?? americanMistake(address);
}

function americanMistake(address: string): LinkMistake | undefined {
  const site = americanSite(address);
  if (site === undefined) return undefined;
  return {
    rule: "unlikely-address",
    problem: `\`${site}\` ends as addresses of the United States’ government do.`,
    ...didYouMean(site, `${site}.uk`),
  };
}

/** What is wrong with an address that says from which message, search or visit it was copied. */
function trackedMistake(address: string): LinkMistake | undefined {
  const untracked = withoutTracking(address);
  if (untracked === undefined) return undefined;
  return {
    rule: "tracked-link",
    problem: `The link \`${address}\` holds marks of the message, the search or the visit from which it was copied.`,
    ...writeInstead(address, untracked),
  };
}

/** What is wrong with a link that says neither from which site nor from which page on it counts. */
export function relativeMistake(address: string, meant: string | undefined): LinkMistake {
  return {
    rule: "link-form",
    problem: `The link \`${address}\` depends on the page it stands on.`,
    allowed: WAYS,
    ...(meant === undefined
      ? { fix: "Write the whole address, from the first `/`." }
      : didYouMean(address, meant)),
  };
}

/** Every address of another site in the fields of a document. Old addresses may have any query. */
export function* addressesInFields(
  value: unknown,
  field = "",
): Generator<{ field: string; address: string }> {
  if (typeof value === "string") {
    if (!value.includes("://")) return;
    for (const [address] of value.matchAll(/https?:\/\/[^\s<>"“”]+/g))
      yield { field, address: address.replace(/[.,;:!?)]+$/, "") };
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value))
      if (name !== "aliases") yield* addressesInFields(inner, field === "" ? name : `${field}.${name}`);
  }
}
