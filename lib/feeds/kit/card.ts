import type { Element } from "hast";
import { h } from "hastscript";
import { formatDay } from "../../calendar/format-day";
import { shortNotice } from "../../catalogue/notice";
import type { Vacancy } from "../../catalogue/types";
import { termLines } from "../../catalogue/vacancy-terms";
import { closedWords } from "../../catalogue/vacancy-words";
import { GROUNDS, palette, type ThemeColours } from "../../colour/palette";
import { absolute, routes } from "../../site/routes";
import type { Advert } from "./advert";
import { documentMarkup, markup } from "./html";
import type { KitPlace } from "./kit-place";

/** The size of the card, in CSS pixels; in a narrower frame it is as wide as the frame. */
export const CARD_SIZE = { width: 440, height: 300 } as const;

/** What a card is as high as, where nothing else is asked for: that of a vacancy has more to say. */
export function cardSize({ closing }: Advert) {
  return closing === undefined ? CARD_SIZE : ({ width: CARD_SIZE.width, height: 440 } as const);
}

/** The words of a card, which its two forms share. */
function cardParts(advert: Advert, { today }: KitPlace) {
  const { name, council, summary } = advert;
  const [pay, ...terms] = termLines(advert);
  const notice = shortNotice(council);
  return {
    kicker: council.name,
    name,
    pay,
    terms,
    summary,
    made: `As of ${formatDay(today)}.${notice === "" ? "" : ` ${notice}.`}`,
  };
}

/**
 * A card to be pasted into a page of another site. It has no script, and its styles are in it, since that page has none
 * of ours.
 */
export function pastedCard(advert: Advert, place: KitPlace): string {
  const { kicker, name, pay, terms, summary, made } = cardParts(advert, place);
  const { solid } = palette(advert.council.colour).light;
  const { page, ink } = GROUNDS.light;
  // The page around it may have colours of its own for each paragraph, such as white ones.
  const line = (style: string, content: string | Element[]) =>
    h("p", { style: `${style};background:${page};color:${ink}` }, content);
  const card: Element = h(
    "div",
    {
      style: `max-width:${CARD_SIZE.width}px;padding:20px 24px;border:1px solid ${solid};border-left-width:8px;background:${page};color:${ink};font:16px/1.5 system-ui,sans-serif`,
    },
    [
      line("margin:0", kicker),
      line("margin:4px 0 0;font-size:24px;font-weight:700;line-height:1.2", [
        h("a", { href: place.short, style: `color:${solid}` }, name),
      ]),
      line("margin:8px 0 0;font-size:20px;font-weight:700", pay),
      ...terms.map((words) => line("margin:4px 0 0", words)),
      line("margin:8px 0 0", summary),
      line("margin:12px 0 0;font-size:13px", made),
    ],
  );
  return markup(card);
}

function variables(colours: ThemeColours, { page, ink }: { readonly page: string; readonly ink: string }) {
  const { accent, solid, onSolid } = colours;
  return `--page:${page};--ink:${ink};--accent:${accent};--solid:${solid};--on-solid:${onSolid}`;
}

function cardCss(colour: string): string {
  const { light, dark } = palette(colour);
  return [
    `:root{color-scheme:light dark;${variables(light, GROUNDS.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${variables(dark, GROUNDS.dark)}}}`,
    "*{box-sizing:border-box;margin:0}",
    "body{background:var(--page);color:var(--ink);font:1rem/1.45 system-ui,sans-serif}",
    // Larger text makes the card higher than its frame, which then scrolls: no line runs through the border.
    "main{min-height:100vh;display:flex;flex-direction:column;border:1px solid var(--solid)}",
    "main>*{flex:none}header,footer,main>p,.room p{padding:0 20px}",
    "header{padding:14px 20px 16px;background:var(--solid);color:var(--on-solid)}",
    "header p{font-size:.875rem}",
    "h1{font:700 1.5rem/1.15 Charter,Cambria,Georgia,serif;text-wrap:balance}",
    "header a{color:inherit}",
    ".pay{margin-top:14px;font-size:1.25rem;font-weight:700}",
    ".pay~*{margin-top:6px}",
    // The frame has one height, whatever is written in it: a summary without room wraps into a second column, which is not seen.
    ".room{flex:1 1 0;display:flex;flex-flow:column wrap;align-content:flex-start;overflow:hidden;min-height:0}",
    ".room::before{content:'';width:100%;height:1px}",
    ".room p{width:100%}",
    "footer{padding-bottom:14px;font-size:.8125rem}",
    "footer a{color:var(--accent)}",
    "a:focus-visible{outline:3px solid currentColor;outline-offset:2px}",
    // A card with a bar to scroll it looks broken.
    "@media (max-width:27rem){body{font-size:.9375rem}h1{font-size:1.25rem}header,footer,main>p,.room p{padding:0 16px}header{padding:10px 16px}.pay{margin-top:10px;font-size:1.125rem}footer{padding-bottom:10px}}",
    // A site may leave less height than a card asks for: what it pays, when it closes and who made it stay in view.
    "@media (max-height:17rem){header{padding:7px 16px 8px}header p{display:none}h1{font-size:1.125rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}.pay{margin-top:7px;font-size:1rem;line-height:1.3}.pay~*{margin-top:3px}.pay~p:not(:last-of-type){display:none}footer{padding-bottom:6px;font-size:.75rem;line-height:1.3}}",
    "@media (max-height:17rem) and (max-width:27rem){body{font-size:.8125rem}h1,.pay{font-size:.9375rem}}",
  ].join("\n");
}

/** A page of its own, and the style sheet in it, which its policy names. */
export interface MadePage {
  readonly html: string;
  readonly css: string;
}

/** The card as a page for another site’s frame. It follows the figures; its links open our pages beside that site. */
export function embeddedCard(advert: Advert, place: KitPlace): MadePage {
  const { kicker, name, pay, terms, summary, made } = cardParts(advert, place);
  const outside = { target: "_blank", rel: "noopener" };
  const page = absolute(place.origin, advert.address);
  const css = cardCss(advert.council.colour);
  const html = documentMarkup({
    title: `${name}, ${advert.council.shortName}`,
    canonical: page,
    css,
    body: [
      h("main", [
        h("header", [h("p", kicker), h("h1", [h("a", { href: page, ...outside }, name)])]),
        h("p.pay", pay),
        ...terms.map((words) => h("p", words)),
        h("div.room", [h("p", summary)]),
        h("footer", [h("p", [made, " ", h("a", { href: page, ...outside }, "The whole page")])]),
      ]),
    ],
  });
  return { html, css };
}

/** The same once a vacancy is over: that it is, and the way to its page, which names the role and what is open. */
export function closedCard(vacancy: Vacancy, origin: string): MadePage {
  const { name, council, address } = vacancy;
  const outside = { target: "_blank", rel: "noopener" };
  const page = absolute(origin, address);
  const css = cardCss(council.colour);
  const html = documentMarkup({
    title: `Closed: ${name}, ${council.shortName}`,
    canonical: page,
    css,
    body: [
      h("main", [
        h("header", [h("p", council.name), h("h1", name)]),
        h("p.pay", closedWords(vacancy)),
        h("div.room"),
        h("footer", [h("p", [h("a", { href: page, ...outside }, "What is open now")])]),
      ]),
    ],
  });
  return { html, css };
}

/**
 * The HTML that shows the card on another site. It may open our pages, and nothing else.
 * @param size in CSS pixels
 */
export function frameCode(
  advert: Advert,
  { origin }: KitPlace,
  size: { readonly width: number; readonly height: number } = cardSize(advert),
): string {
  const { address, name, council } = advert;
  return markup(
    h("iframe", {
      src: absolute(origin, routes.kit(address, "embed")),
      title: `${name}, ${council.shortName}`,
      width: size.width,
      height: size.height,
      sandbox: "allow-popups allow-popups-to-escape-sandbox",
      loading: "lazy",
      style: "border:0;max-width:100%",
    }),
  );
}
