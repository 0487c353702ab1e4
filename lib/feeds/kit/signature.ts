import { h } from "hastscript";
import { formatDay } from "../../calendar/format-day";
import { shortNotice } from "../../catalogue/notice";
import { termLines } from "../../catalogue/vacancy-terms";
import { GROUNDS, palette } from "../../colour/palette";
import type { Advert } from "./advert";
import { markup } from "./html";
import { type KitPlace, typedAddress } from "./kit-place";

/** The lines below somebody's name in their e-mails. */
export interface SignatureWords {
  readonly lead: string;
  readonly facts: string;
  /** Where the link leads, and how it is shown. */
  readonly link: string;
  readonly shown: string;
}

/**
 * Asks readers of an e-mail to look at a job. That somebody is looked for is said of a vacancy alone: of a role nobody
 * knows whether it is open.
 */
export function signatureWords(advert: Advert, place: KitPlace): SignatureWords {
  const { name, council, closing } = advert;
  const notice = shortNotice(council);
  const facts = [council.name, ...termLines(advert), `As of ${formatDay(place.today)}`];
  return {
    lead: closing === undefined ? `What the job is: ${name}` : `We are looking for: ${name}`,
    facts: [...facts, ...(notice === "" ? [] : [notice])].map((words) => `${words}.`).join(" "),
    link: place.short,
    shown: typedAddress(place),
  };
}

/** The same as files of text. */
export interface Signature {
  /** For a program's own field for HTML: a table, the one layout that all of them show. */
  readonly html: string;
  readonly plain: string;
}

/** The block in the two forms in which it is pasted. Each part has its own colours, whatever the message around it has. */
export function signature(advert: Advert, place: KitPlace): Signature {
  const { lead, facts, link, shown } = signatureWords(advert, place);
  const { solid } = palette(advert.council.colour).light;
  const { page, ink } = GROUNDS.light;
  const cell = h(
    "td",
    {
      style: `padding:6px 12px;border-left:4px solid ${solid};background:${page};font:14px/1.4 Arial,sans-serif;color:${ink}`,
    },
    [
      h("b", { style: `color:${ink}` }, lead),
      h("br"),
      h("span", { style: `color:${ink}` }, facts),
      h("br"),
      h("a", { href: link, style: `color:${solid}` }, shown),
    ],
  );
  return {
    html: markup(
      h("table", { role: "presentation", cellSpacing: 0, cellPadding: 0 }, [h("tbody", [h("tr", [cell])])]),
    ),
    plain: [lead, facts, link].join("\n"),
  };
}
