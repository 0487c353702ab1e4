import { isStated } from "../../model/not-stated";
import { referenceKey } from "../../model/reference-key";
import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** The names of the sites at which people apply for a council's vacancies. */
function applyHostsOf({ council }: CouncilDocuments): readonly string[] {
  if (council === undefined) return [];
  const { apply, applyHosts } = council.data;
  return [...(apply === "not stated" ? [] : [new URL(apply.link).host]), ...applyHosts];
}

/** What search engines and job boards do with a vacancy that leaves something out, by the field in which they miss it. */
const MISSED = {
  place:
    "Search engines require a place, and list no job without one. Job boards that read pages do the same.",
  pay: "Search engines recommend the pay: whoever asks for a least pay does not find this vacancy.",
  hours: "Search engines recommend full time or part time: whoever filters by it does not find this vacancy.",
  text: "Search engines require a description of the job, and the summary alone is none.",
} as const;

/**
 * Warns of what Google requires or recommends of a job posting and a vacancy leaves out.
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
function checkPosting(
  vacancy: DocumentOf<"vacancy">,
  roles: ReadonlyMap<string, DocumentOf<"role">>,
  report: Report,
): void {
  const { place, pay, hours, role } = vacancy.data;
  const paid = roles.get(role)?.data;
  const isPaid = pay === "that of the role" ? paid === undefined || hasPay(paid) : isStated(pay);
  const missed = {
    place: !isStated(place),
    pay: !isPaid,
    hours: !isStated(hours),
    text: vacancy.words.trim() === "",
  };
  for (const field of ["place", "pay", "hours", "text"] as const) {
    if (!missed[field]) continue;
    report({
      rule: "job-board-gap",
      document: vacancy,
      field,
      ...(field === "text" && { at: vacancy.bodyAt }),
      problem: `${field === "text" ? "The vacancy has no text." : `\`${field}\` states nothing.`} ${MISSED[field]}`,
      fix: "Ask whoever wrote the advert, and add it. If the council does not say, leave it: nothing is to be guessed.",
    });
  }
}

function hasPay({ grade, paidAs }: DocumentOf<"role">["data"]): boolean {
  return isStated(grade) || paidAs !== undefined;
}

/** Warns of a link that leads to another post, or to no post at all. */
function checkApplyLink(
  document: DocumentOf<"vacancy">,
  other: DocumentOf<"vacancy"> | undefined,
  report: Report,
): void {
  const { apply } = document.data;
  const { hostname, pathname, search } = new URL(apply);
  const finding = { rule: "unlikely-address", document, field: "apply" } as const;
  // Of a list of all posts there may be many links; a number is that of one post.
  if (other !== undefined && /\d/.test(pathname + search)) {
    report({
      ...finding,
      problem: `\`apply: ${apply}\` is also that of \`${other.slug}\`: whoever applies for one applies for the other.`,
      fix: "Compare both with their adverts, and write the address of each.",
    });
  } else if (otherReference(pathname + search, document.data.reference) !== undefined) {
    report({
      ...finding,
      problem: `\`apply\` leads to \`${otherReference(pathname + search, document.data.reference)}\`, and \`reference\` says \`${document.data.reference}\`.`,
      fix: "Compare both with the advert, and correct the one that is wrong.",
    });
  } else if (pathname === "/" && search === "") {
    report({
      ...finding,
      problem: `\`apply\` leads to the first page of ${hostname}, where people would have to look for the post.`,
      fix: "Write the address at which people apply for this post, or that of the list of posts.",
    });
  }
}

/** A part of an address that is made like the reference and is not it: `EMC-2215` beside `EMC/2251`. */
function otherReference(address: string, reference: string): string | undefined {
  const key = referenceKey(reference);
  const form = (one: string) => one.replace(/\d/g, "0");
  if (!/\d{3}/.test(key) || referenceKey(address).includes(key)) return undefined;
  return address
    .split(/[/?&=#]/)
    .find((part) => form(referenceKey(part)) === form(key) && /[a-z]/i.test(part));
}

/**
 * A slip in an address would send people's details to strangers, so each vacancy is applied for at a site that `council.mdx`
 * names; and its reference is its own, since imports find it by that.
 */
export function checkVacancies(documents: CouncilDocuments, report: Report): void {
  const hosts = applyHostsOf(documents);
  const byReference = new Map<string, DocumentOf<"vacancy">>();
  const byLink = new Map<string, DocumentOf<"vacancy">>();
  const roles = documents.ofType("role");
  for (const document of documents.ofType("vacancy").values()) {
    checkPosting(document, roles, report);
    const { apply, reference } = document.data;
    // With its port, where it has one of its own: another port is another server.
    const { host } = new URL(apply);
    if (documents.council !== undefined && !hosts.includes(host)) {
      report({
        rule: "apply-elsewhere",
        document,
        field: "apply",
        problem: `\`apply\` leads to ${host}, and \`council.mdx\` does not say that people apply there.`,
        allowed: hosts.length === 0 ? "none yet" : hosts.map((allowed) => `\`${allowed}\``).join(", "),
        fix: `Compare the address with the advert. If it is right, add \`applyHosts: [${host}]\` to \`council.mdx\`.`,
      });
    }
    const key = referenceKey(reference);
    const other = byReference.get(key);
    if (other === undefined) {
      byReference.set(key, document);
      checkApplyLink(document, byLink.get(apply), report);
      byLink.set(apply, document);
    } else {
      report({
        rule: "same-reference",
        document,
        field: "reference",
        problem: `\`reference: ${reference}\` is also that of \`${other.slug}\`${other.data.reference === reference ? "" : `, written \`${other.data.reference}\``}.`,
        fix: "Write the reference of the advert, or delete one of the files if they are of one vacancy.",
      });
    }
  }
}
