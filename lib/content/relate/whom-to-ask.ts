import { isStated } from "../../model/not-stated";
import { telephoneMistake } from "../link-addressees";
import { EXAMPLE_E_MAIL } from "../parse/words/placeholders";
import { wrongTelephonesIn } from "../parse/words/telephone";
import { didYouMean } from "../remedy";
import { printedTelephone } from "../telephone";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** Reports vacancies that name whom to ask, and no way in which anybody could. */
export function checkWhomToAsk(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.ofType("vacancy").values()) {
    const { ask } = document.data;
    if (!isStated(ask)) continue;
    const { link, telephone } = ask;
    if (link === undefined && telephone === undefined) {
      report({
        rule: "missing-field",
        document,
        field: "ask",
        problem: "`ask` has neither a `link` nor a `telephone`, so that nobody can be asked.",
        fix: `Add \`link: mailto:${EXAMPLE_E_MAIL}\`, \`telephone: 01632 960 155\`, or both.`,
      });
    }
    if (telephone === undefined) continue;
    const address = `tel:${telephone.replaceAll(" ", "")}`;
    const mistake = telephoneMistake(address);
    // What every text is told of a number in it is said of this one already.
    if (mistake === undefined || wrongTelephonesIn(telephone).length > 0) continue;
    const meant = mistake.remedy?.kind === "replace" ? printedTelephone(mistake.remedy.by) : undefined;
    report({
      rule: "unlikely-telephone",
      document,
      field: "ask.telephone",
      problem: mistake.problem.replace(address, telephone),
      ...(meant === undefined ? { fix: "Compare it with the advert." } : didYouMean(telephone, meant)),
    });
  }
}
