import { type CompiledOffer, offerWarnings } from "../../offers";
import type { CouncilDocuments } from "./council-documents";
import { rolesIn, writtenField } from "./offers";
import type { Report } from "./rule";

/**
 * Warns of what is legal in an offer and surely not meant. Says nothing while the offer has mistakes, which may be the reason;
 * mistakes in words are none.
 */
export function checkUnlikelyOffers(
  documents: CouncilDocuments,
  { offer, problems, citedFigures }: CompiledOffer,
  report: Report,
): void {
  if (documents.unread.length + problems.length > 0) return;
  const benefits = documents.ofType("benefit");
  const isWritten = (benefit: string, field: string) => benefits.get(benefit)?.fields[field] !== undefined;
  for (const warning of offerWarnings({ offer, roles: rolesIn(documents), isWritten })) {
    const document = benefits.get(warning.benefit);
    if (document === undefined) continue;
    const { rule, problem, allowed, fix } = warning;
    report({ rule, document, field: writtenField(warning.field, document), problem, allowed, fix });
  }
  // What the words of a broken file cite is not known for certain.
  if (documents.broken.length === 0) checkUnusedFigures(documents, citedFigures, report);
}

/** Figures that stand beside rules and that neither a rule nor a text names. */
function checkUnusedFigures(documents: CouncilDocuments, cited: ReadonlySet<string>, report: Report): void {
  const inTexts = new Set(documents.all.flatMap(({ citations }) => citations.map(({ name }) => name)));
  for (const document of documents.ofType("benefit").values()) {
    const { rules, figures } = document.data;
    if (rules.length === 0) continue;
    for (const key of Object.keys(figures)) {
      const name = `${document.slug}.${key}`;
      if (cited.has(name) || inTexts.has(name)) continue;
      report({
        rule: "unused-figure",
        document,
        field: `figures.${key}`,
        problem: `No rule counts with \`${key}\`, and no text cites it.`,
        allowed: "figures that a rule or a text names",
        fix: `Name it in its rule, cite it as \`<Figure of="${name}" />\`, or take it out.`,
      });
    }
  }
}
