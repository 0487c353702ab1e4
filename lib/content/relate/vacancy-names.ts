import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

type Vacancy = DocumentOf<"vacancy">;

/** A team in the name of a post that is none of its teams: `Social Worker, Night Team`. */
function checkTeam(document: Vacancy, documents: CouncilDocuments, report: Report): void {
  const { name, teams } = document.data;
  const all = documents.ofType("team");
  const slugs: readonly string[] = teams;
  const names = slugs.flatMap((slug) => all.get(slug)?.data.name ?? []);
  if (names.length === 0 || names.length < slugs.length || names.some((one) => name.includes(one))) return;
  const other = [...all.values()].find(
    ({ data }) => / /.test(data.name) && name.endsWith(data.name) && !names.includes(data.name),
  );
  if (other === undefined) return;
  report({
    rule: "fields-at-odds",
    document,
    field: "teams",
    problem: `\`name\` says ${other.data.name}, and \`teams\` does not have it.`,
    fix: `Compare both with the advert. If the name is right, write \`teams: [${other.slug}]\`; if the team is, correct the name.`,
  });
}

/** `https://jobs.example.org/RV-9` beside `RV-7`: the address of another advert. */
function checkReference(document: Vacancy, documents: CouncilDocuments, report: Report): void {
  const { reference, apply } = document.data;
  const form = /^([A-Z]{2,5})([/-]?)(\d{1,6})$/i.exec(reference);
  const [, letters = "", , number = ""] = form ?? [];
  // Of two that lead to one advert, that is told.
  const isShared = [...documents.ofType("vacancy").values()].some(
    (one) => one !== document && one.data.apply === apply,
  );
  if (form === null || isShared) return;
  const others = [...apply.matchAll(new RegExp(`(?<![a-z])${letters}(?:[/_-]|%2F)?(\\d{1,6})(?!\\w)`, "gi"))];
  const wrong = others.find(([, digits]) => Number(digits) !== Number(number));
  if (wrong === undefined || others.some(([, digits]) => Number(digits) === Number(number))) return;
  report({
    rule: "fields-at-odds",
    document,
    field: "apply",
    problem: `\`apply\` leads to \`${wrong[0]}\`, and \`reference\` says \`${reference}\`.`,
    fix: "Compare both with the advert, and correct the one that is wrong.",
  });
}

const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+$/;

/** Warns of a name, a reference or an address that another field of the vacancy contradicts. */
export function checkVacancyNames(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.ofType("vacancy").values()) {
    checkTeam(document, documents, report);
    checkReference(document, documents, report);
    const { send } = document.data;
    if (!ADDRESS.test(send)) continue;
    report({
      rule: "fields-at-odds",
      document,
      field: "send",
      problem: `\`send: ${send}\` is an address, and readers are told here what to send.`,
      fix: `Write what to send, like \`The form, and a letter of a page.\` Whom to ask is \`ask\`, with \`link: mailto:${send}\`.`,
    });
  }
}
