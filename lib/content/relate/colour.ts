import { palette, UnusableColour } from "../../colour/palette";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** A council's colour must have enough contrast on light and on dark pages. */
export function checkColour({ council }: CouncilDocuments, report: Report): void {
  if (council === undefined) return;
  const { colour } = council.data;
  try {
    palette(colour);
  } catch (problem) {
    if (!(problem instanceof UnusableColour)) throw problem;
    report({
      rule: "unusable-colour",
      document: council,
      field: "colour",
      problem: `\`colour: ${colour}\` cannot be used: ${problem.message}.`,
      allowed: "a colour on which white text can be read, or that can be darkened a little until it can",
      fix: "Choose a darker colour, for example the one of the council's own headings.",
    });
  }
}
