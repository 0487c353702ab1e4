import { americanSite, meantSite } from "../../../model/web-address";
import { didYouMean } from "../../remedy";
import { WORDS_OF_A_LINK } from "./placeholders";
import type { WordMistake } from "./word-mistake";

const NAME = "[\\w.+-]{1,64}";
const ENDS = "(?:uk|com|org|net|gov|eu|scot|wales|london)";

/** An e-mail address in which a sign is wrong: `jobs@x,gov.uk`, `jobs @ x.gov.uk`, `jobs[at]x.gov.uk`. */
const E_MAIL = new RegExp(
  [
    `(?<![\\w.+-])${NAME}@[\\w-]{1,64}(?:[.,][\\w-]{1,64}){0,4}[,;][\\w-]{1,64}(?:[.,][\\w-]{1,64}){0,3}`,
    `(?<![\\w.+-])${NAME}(?: @ ?|@ )[\\w-]{1,64}(?:\\.[\\w-]{1,64}){0,4}\\.${ENDS}(?![\\w-])`,
    `(?<![\\w.+-])${NAME} ?(?:\\[at\\]|\\(at\\)|\\{at\\}|(?<= )at(?= [\\w-]{1,64} dot )) ?[\\w-]{1,64}(?:(?:\\.| ?[[(]dot[\\])] ?| dot )[\\w-]{1,64}){1,5}`,
  ].join("|"),
  "gi",
);

const WELL_FORMED = new RegExp(`^${NAME}@[\\w-]+(?:\\.[\\w-]+)*\\.${ENDS}$`, "i");

function eMailMistakes(text: string): WordMistake[] {
  if (!/@|\bat[\])}]| dot /i.test(text)) return [];
  return [...text.matchAll(E_MAIL)].flatMap(({ 0: match, index }): WordMistake[] => {
    const written = match.replace(/[.,;]+$/, "");
    const meant = written
      .replace(/ ?(?:\[at\]|\(at\)|\{at\}| at ) ?/i, "@")
      .replace(/ ?[[(]dot[\])] ?| dot /gi, ".")
      .replace(/[,;]/g, ".")
      .replace(/ /g, "");
    if (!WELL_FORMED.test(meant)) return [];
    return [
      {
        offset: index,
        written,
        advice: {
          rule: "unlikely-address",
          problem: `\`${written}\` is not written as an e-mail address, so that nobody can write to it.`,
          ...didYouMean(written, meant),
        },
      },
    ];
  });
}

/** The second part of a postcode: the letters C, I, K, M, O and V are not used in it. */
const INWARD = "\\d[ABD-HJLNP-UW-Z]{2}";

/** An e-mail address as it must be written, with whatever site. */
const WHOLE_E_MAIL = new RegExp(
  `(?<![\\w.+-])(${NAME}@)([\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4})(?![\\w@])`,
  "g",
);

/** Well-written e-mail addresses of sites that nobody means. */
function eMailSiteMistakes(text: string): WordMistake[] {
  return [...text.matchAll(WHOLE_E_MAIL)].flatMap(
    ({ 0: written, 1: name = "", 2: site = "", index }): WordMistake[] => {
      const meant = americanSite(written) === undefined ? meantSite(site) : `${site}.uk`;
      if (meant === site) return [];
      const problem = `\`${written}\` has a slip in the name of the site, \`${site}\`.`;
      return [
        {
          offset: index,
          written,
          advice: { rule: "unlikely-address", problem, ...didYouMean(written, name + meant) },
        },
      ];
    },
  );
}

/** A postcode with a letter for a digit or a digit for a letter: `HV1 O4B`, `CR9 lEY`, `CRO 1EA`. */
const POSTCODE = new RegExp(
  `(?<![\\w])[A-Z]{1,2}\\d[A-Z\\d]? (?!${INWARD}\\b)(?=[A-Z\\dl]{0,2}[OIl])[\\dOIl][A-Z\\dl]{2}(?!\\w)|(?<!\\w)[A-Z]{1,2}[OIl]\\d? ${INWARD}(?!\\w)|(?<=^|\\n|, |\\b(?:Road|Street|Lane|Rd|St|Avenue|Square|Hill|Way|Green|Town|Park) )[A-Z]{1,2}\\d[A-Z\\d]? (?:0\\d|\\d{2})[A-Z](?=[.,;)]|\\n|$)`,
  "g",
);

function postcodeMistakes(text: string): WordMistake[] {
  return [...text.matchAll(POSTCODE)].map(({ 0: written, index }) => {
    const [area = "", inward = ""] = written.split(" ");
    const digits = (letters: string) => letters.replace(/O/g, "0").replace(/[Il]/g, "1");
    const meant = `${area.slice(0, 1)}${area.slice(1).replace(/[OIl](?=\d?$)/, digits)} ${digits(inward.slice(0, 1))}${inward.slice(1)}`;
    const isPostcode = new RegExp(`^[A-Z]{1,2}\\d[A-Z\\d]? ${INWARD}$`).test(meant);
    return {
      offset: index,
      written,
      advice: {
        rule: "unlikely-address",
        problem: `\`${written}\` is no postcode: a letter stands for a digit, or a digit for a letter.`,
        ...(isPostcode ? didYouMean(written, meant) : { fix: "Compare it with the source." }),
      },
    };
  });
}

/** The address of a page without `https://`, which is no link: `example.gov.uk/jobs`. */
const BARE =
  /(?<![\w@./:[-])(?!www\.)(?:[a-z\d-]{1,64}\.){1,4}(?:gov\.uk|org\.uk|co\.uk|ac\.uk|nhs\.uk|com|org)\/[^\s()[\]\uE000]{1,200}/gi;

function bareAddresses(text: string): WordMistake[] {
  return [...text.matchAll(BARE)].map(({ 0: match, index }) => {
    const written = match.replace(/[.,;:!?]+$/, "");
    return {
      offset: index,
      written,
      advice: {
        rule: "unlikely-address",
        problem: `\`${written}\` is the address of a page, and no link leads there.`,
        fix: `In a text below the fields write \`[${WORDS_OF_A_LINK}](https://${written})\`. In a field, take it out.`,
      },
    };
  });
}

/** Addresses in a text that nobody can use: of e-mail, of a page, of a street. */
export function wrongAddressesIn(text: string): WordMistake[] {
  return [
    ...eMailMistakes(text),
    ...eMailSiteMistakes(text),
    ...postcodeMistakes(text),
    ...bareAddresses(text),
  ];
}
