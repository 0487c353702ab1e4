import { isStated } from "../../model/not-stated";
import { telephoneMistake } from "../link-addressees";
import { namesAnother } from "../named-person";
import { EXAMPLE_E_MAIL } from "../parse/words/placeholders";
import { wrongTelephonesIn } from "../parse/words/telephone";
import type { ParsedDocument } from "../parsed-document";
import { didYouMean } from "../remedy";
import { printedTelephone } from "../telephone";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

interface Contact {
  readonly field: string;
  readonly label: string;
  readonly link: string;
}

const E_MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/;

/** Warns of a contact whose words show another address than the link has, or name somebody else. */
function checkPerson(document: ParsedDocument, { field, label, link }: Contact, report: Report): void {
  const shown = E_MAIL.exec(label)?.[0];
  const person = namesAnother(label, link);
  const isOther = shown !== undefined && !link.toLowerCase().includes(shown.toLowerCase());
  if (!isOther && person === undefined) return;
  report({
    rule: "fields-at-odds",
    document,
    field: `${field}.label`,
    problem: `\`label\` names \`${isOther ? shown : person}\`, and \`link\` leads to \`${link}\`.`,
    fix: "Correct the one that is wrong, from the source: whoever writes should reach whom they mean.",
  });
}

/** Reports vacancies that name whom to ask, and no way in which anybody could. */
export function checkWhomToAsk(documents: CouncilDocuments, report: Report): void {
  const { council } = documents;
  const contact = council?.data.contact;
  if (council !== undefined && contact !== undefined && isStated(contact))
    checkPerson(council, { field: "contact", ...contact }, report);
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
    if (link !== undefined) checkPerson(document, { field: "ask", ...ask, link }, report);
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
