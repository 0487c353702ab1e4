import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** The names of the sites at which people apply for a council's vacancies. */
function applyHostsOf({ council }: CouncilDocuments): readonly string[] {
  if (council === undefined) return [];
  const { apply, applyHosts } = council.data;
  return [...(apply === "not stated" ? [] : [new URL(apply.link).hostname]), ...applyHosts];
}

/**
 * A slip in an address would send people's details to strangers, so each vacancy is applied for at a site that `council.mdx`
 * names; and its reference is its own, since imports find it by that.
 */
export function checkVacancies(documents: CouncilDocuments, report: Report): void {
  const hosts = applyHostsOf(documents);
  const byReference = new Map<string, DocumentOf<"vacancy">>();
  for (const document of documents.ofType("vacancy").values()) {
    const { apply, reference } = document.data;
    const { hostname } = new URL(apply);
    if (documents.council !== undefined && !hosts.includes(hostname)) {
      report({
        rule: "apply-elsewhere",
        document,
        field: "apply",
        problem: `\`apply\` leads to ${hostname}, and \`council.mdx\` does not say that people apply there.`,
        allowed: hosts.length === 0 ? "none yet" : hosts.map((host) => `\`${host}\``).join(", "),
        fix: `Compare the address with the advert. If it is right, add \`applyHosts: [${hostname}]\` to \`council.mdx\`.`,
      });
    }
    const other = byReference.get(reference);
    if (other === undefined) byReference.set(reference, document);
    else {
      report({
        rule: "same-reference",
        document,
        field: "reference",
        problem: `\`reference: ${reference}\` is also that of \`${other.slug}\`.`,
        fix: "Write the reference of the advert, or delete one of the files if they are of one vacancy.",
      });
    }
  }
}
