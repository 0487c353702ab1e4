import { NONE_NEEDED } from "../../../model/registration";
import { didYouMean } from "../../remedy";
import { saysNothing } from "../words/empty-link-words";
import type { FieldMistake } from "./plain-text";

/** Lists whose items are names that are shown one by one. */
const NAMES = /^(?:partners|localTeams|alsoKnownAs|searchedAs)\.\d+$/;

/** Several names in one text. A single comma may belong to a name. */
const SEVERAL = /;\s|\s[•|]\s|,.*,|,[^,]*\s(?:and|&)\s/;

const REGISTRATION = /(?:^|\.)(?:registration|registeredWith)$/;

/** The bodies with which councils' staff are registered. */
const BODIES: Readonly<Record<string, string>> = {
  SWE: "Social Work England",
  NMC: "Nursing and Midwifery Council",
  GMC: "General Medical Council",
  SCW: "Social Care Wales",
  SSSC: "Scottish Social Services Council",
  NISCC: "Northern Ireland Social Care Council",
  BACP: "British Association for Counselling and Psychotherapy",
};

/** Social workers in England left this body in December 2019; the Social Workers Regulations 2018 name the new one. */
function hcpc(text: string): FieldMistake["advice"] {
  return {
    rule: "unclear-registration",
    problem: `\`${text}\` is an abbreviation, of a body with which social workers in England no longer register.`,
    fix: "For social workers in England write `Social Work England`. For occupational therapists and psychologists write `Health and Care Professions Council`.",
  };
}

/** What somebody must have, and with which no body registers anybody. */
const NO_REGISTRATION =
  /\b(?:driving licen[cs]e|driver|dbs|degree|diploma|gcses?|nvq|a car|right to work|experience)\b/i;
const OF_A_BODY = /\b(?:England|Wales|Scottish|Council|Association|Institute|HCPC|NMC|regist\w+)\b/i;

/** No registration, in words that say so, and in words that may as well say that nobody knows. */
const NOT_NEEDED =
  /^(?:no(?:ne| (?:professional )?registration)?(?: is)? (?:needed|required|necessary)|(?:not|isn’t|is not) (?:needed|required|necessary)|unregistered|no need)\.?$/i;
const NO_ANSWER = /^(?:no(?:ne)?|false|not applicable|n\/?a|nil|-+|–)\.?$/i;
const SAYS_NOTHING = /^(?:none|nil|not applicable|-+|[–—])\.?$/i;
const YES = /^(?:yes|true|required|essential|desirable)\.?$/i;

/** What is wrong with an answer of yes or no where the name of a body belongs. */
function unclearAnswer(field: string, text: string): FieldMistake[] {
  if (text === NONE_NEEDED) return [];
  const mistake = (problem: string, advice: Pick<FieldMistake["advice"], "fix" | "remedy">) => [
    { piece: text, advice: { rule: "unclear-registration" as const, problem, ...advice } },
  ];
  if (field === "registration" && NOT_NEEDED.test(text)) {
    return mistake(
      `\`${text}\` says in words of its own that nobody must be registered.`,
      didYouMean(text, NONE_NEEDED),
    );
  }
  const [first = "", rest = ""] = text.split(/(?<=\.)\s+(.+)/s);
  if (field === "registration" && rest !== "" && NOT_NEEDED.test(first)) {
    return mistake(
      `\`${first}\` says in words of its own that nobody must be registered, and more follows.`,
      {
        fix: `Write \`${NONE_NEEDED}\` here, and the rest in the text of the role.`,
      },
    );
  }
  if (field === "registration" && NO_ANSWER.test(text)) {
    return mistake(`\`${text}\` does not say whether somebody must be registered.`, {
      fix: `Write \`${NONE_NEEDED}\` where the council says that nobody must be; \`not stated\` where it says nothing of it.`,
    });
  }
  if (!NO_ANSWER.test(text) && !YES.test(text)) return [];
  return mistake(`\`${text}\` does not say with whom somebody must be registered.`, {
    fix: "Write the name of the body, like `Social Work England`; `not stated` where the council says nothing of it.",
  });
}

/** What is wrong with a name that can be read and not understood: several in one, or letters for a body. */
export function unclearNames(field: string, text: string): FieldMistake[] {
  if (NAMES.test(field) && SEVERAL.test(text)) {
    const problem = `\`${text.slice(0, 60)}\` holds several names, and is shown as one.`;
    const fix =
      "Write each as an item of its own, on a line that begins with `- `. Where it is one name, leave the commas out.";
    return [{ piece: text, advice: { rule: "several-in-one", problem, fix } }];
  }
  if (/^(?:apply|recording)\.label$/.test(field) && saysNothing(text)) {
    const problem = `The words \`${text}\` do not say where the link leads.`;
    const fix =
      "Write what the page is about, like `See our vacancies`. Some people hear the links of a page alone.";
    return [{ piece: text, advice: { rule: "unclear-name", problem, fix } }];
  }
  if (SAYS_NOTHING.test(text.trim()) && !REGISTRATION.test(field) && !field.startsWith("questions.")) {
    const problem = `\`${text.trim()}\` says nothing, and is shown as it stands.`;
    const fix =
      "Write what belongs there; or `not stated`, where the field may have it and the council says nothing of it.";
    return [{ piece: text, advice: { rule: "unfinished-text", problem, fix } }];
  }
  if (!REGISTRATION.test(field)) return [];
  const letters = text.replaceAll(".", "").trim();
  if (letters === "HCPC") return [{ piece: text, advice: hcpc(text) }];
  if (/^[A-Z]{2,6}$/.test(letters)) {
    const body = BODIES[letters];
    return [
      {
        piece: text,
        advice: {
          rule: "unclear-registration",
          problem: `\`${text}\` is an abbreviation that not every reader knows.`,
          ...(body === undefined
            ? { fix: "Write the name of the body in full." }
            : { fix: `Did you mean \`${body}\`?`, remedy: { kind: "replace", text, by: body } }),
        },
      },
    ];
  }
  if (NO_REGISTRATION.test(text) && !OF_A_BODY.test(text)) {
    const problem = `\`${text.slice(0, 60)}\` is no registration with a professional body.`;
    const fix =
      "Say it in the text of the role, and write here the body, like `Social Work England`; or `not stated`.";
    return [{ piece: text, advice: { rule: "unclear-registration", problem, fix } }];
  }
  return unclearAnswer(field, text.trim());
}
