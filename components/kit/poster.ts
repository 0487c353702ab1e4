import type { ElementContent } from "hast";
import { h, s } from "hastscript";
import { formatDay } from "@/lib/calendar/format-day";
import { shortNotice } from "@/lib/catalogue/notice";
import { termLines } from "@/lib/catalogue/vacancy-terms";
import { GROUNDS, palette } from "@/lib/colour/palette";
import { type Advert, conditionBelow, type Reason } from "@/lib/feeds/kit/advert";
import type { MadePage } from "@/lib/feeds/kit/card";
import { documentMarkup } from "@/lib/feeds/kit/html";
import { type KitPlace, typedAddress } from "@/lib/feeds/kit/kit-place";
import { posterReasons } from "@/lib/feeds/kit/poster-reasons";
import { qrCode } from "@/lib/feeds/kit/qr-code";
import { absolute, routes } from "@/lib/site/routes";
import { markDrawing } from "../mark/mark-drawing";
import { type Paper, posterCss } from "./poster-sheet";

function scene({ mark }: Advert) {
  const { units, layers } = markDrawing(mark);
  return s(
    "svg",
    { viewBox: `0 0 ${units} ${units}`, ariaHidden: "true" },
    layers.map(([tone, d]) => s("path", { className: tone, d })),
  );
}

function reason(item: Reason, above: Reason | undefined) {
  const condition = conditionBelow(item, above);
  return h("li", [
    h("b", item.title),
    item.inShort ?? item.words,
    ...(condition === "" ? [] : [h("small", condition)]),
  ]);
}

function code(short: string) {
  const { size, path } = qrCode(short);
  return s(
    "svg",
    { viewBox: `0 0 ${size} ${size}`, role: "img", ariaLabel: "QR code of the short address" },
    [s("path", { d: `M0 0h${size}v${size}H0z`, fill: "#fff" }), s("path", { d: path })],
  );
}

/** Words for whoever prints it, which do not come out on paper. */
function printing(advert: Advert, paper: Paper) {
  const other = paper === "A4" ? "A3" : "A4";
  return h("nav", { ariaLabel: "Printing" }, [
    h("ul", [
      h("li", [h("b", `To print: Ctrl and P (⌘ and P on a Mac), ${paper}, without margins.`)]),
      h("li", [h("a", { href: routes.kit(advert.address, `poster${other}`) }, `The poster on ${other}`)]),
      h("li", [h("a", { href: routes.share(advert.address) }, "Back to share, print, embed")]),
    ]),
  ]);
}

/**
 * A poster as a page that prints on one sheet: the pay, the name and a drawing to be seen across a corridor, three reasons for
 * whoever stops, and a code that leads to the page.
 */
export function poster(advert: Advert, paper: Paper, place: KitPlace): MadePage {
  const { origin, short, today } = place;
  const { name, council, pay, largePay, summary } = advert;
  const reasons = posterReasons(advert);
  const [, ...terms] = termLines(advert);
  const address = typedAddress(place);
  const large = { name, pay: largePay?.[0], lead: summary, address, termLines: terms.length };
  const css = posterCss(paper, large, { ...palette(council.colour).light, ink: GROUNDS.light.ink });
  const notice = shortNotice(council);
  const sheet: ElementContent[] = [
    h("div.top", [scene(advert), h("p.kicker", council.name), h("h1", name)]),
    h("div.band", [
      ...(largePay === undefined
        ? [h("p.lead", summary)]
        : [h("p.pay", [largePay[0], " ", h("span", largePay[1])])]),
      ...terms.map((words) => h("p.term", words)),
    ]),
    h("div.below", [
      h(
        "ul.reasons",
        reasons.map((item, index) => reason(item, reasons[index - 1])),
      ),
      code(short),
      h("p.address", ["Scan the code, or type", h("b", address)]),
    ]),
    h(
      "p.foot",
      [
        ...(largePay === undefined ? [`${pay}.`] : []),
        `As of ${formatDay(today)}. Every condition is on the page.`,
        ...(notice === "" ? [] : [`${notice}.`]),
      ].join(" "),
    ),
  ];
  const html = documentMarkup({
    title: `${paper} poster: ${name}, ${council.shortName}`,
    canonical: absolute(origin, advert.address),
    css,
    body: [printing(advert, paper), h("main", sheet)],
  });
  return { html, css };
}
