import { h } from "hastscript";
import { formatDay } from "../../calendar/format-day";
import { GROUNDS, palette } from "../../colour/palette";
import { type Advert, termsOf } from "./advert";
import { markup } from "./html";
import { type KitPlace, typedAddress } from "./kit-place";

/** The block below somebody's name in their e-mails. */
export interface Signature {
  /** For the program's own field for HTML: a table, the one layout that all of them show. */
  readonly html: string;
  readonly plain: string;
}

/** The block that asks readers of an e-mail to look at a job. */
export function signature(advert: Advert, place: KitPlace): Signature {
  const { name, council } = advert;
  const { short, today } = place;
  const { solid } = palette(council.colour).light;
  const lead = `We are looking for: ${name}`;
  const facts = [...termsOf(advert), `As of ${formatDay(today)}`].join(". ");
  const cell = h(
    "td",
    {
      style: `padding:2px 0 2px 12px;border-left:4px solid ${solid};font:14px/1.4 Arial,sans-serif;color:${GROUNDS.light.ink}`,
    },
    [
      h("b", lead),
      h("br"),
      `${council.name}. ${facts}.`,
      h("br"),
      h("a", { href: short, style: `color:${solid}` }, typedAddress(place)),
    ],
  );
  return {
    html: markup(
      h("table", { role: "presentation", cellSpacing: 0, cellPadding: 0 }, [h("tbody", [h("tr", [cell])])]),
    ),
    plain: `${lead}\n${council.name}. ${facts}.\n${short}`,
  };
}
