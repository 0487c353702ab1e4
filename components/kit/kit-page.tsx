import { formatDay } from "@/lib/calendar/format-day";
import type { Source } from "@/lib/catalogue/types";
import { termLines } from "@/lib/catalogue/vacancy-terms";
import type { Advert } from "@/lib/feeds/kit/advert";
import { advertWords, LENGTHS } from "@/lib/feeds/kit/advert-words";
import { frameCode, pastedCard } from "@/lib/feeds/kit/card";
import { type KitPlace, typedAddress } from "@/lib/feeds/kit/kit-place";
import { signature, signatureWords } from "@/lib/feeds/kit/signature";
import { plainNumber } from "@/lib/offers";
import { SHARE_HEADING, type TrailStep } from "@/lib/site/page-record";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { PICTURE_LAYOUTS } from "../preview/picture-layout";
import { Provenance } from "../provenance/provenance";
import { CopyText } from "./copy-text";

/** How the boxes are copied from, with a keyboard or a finger alone too. */
const TO_COPY =
  "Go into the box: Ctrl and A selects all of it, Ctrl and C copies it (⌘ for Ctrl on a Mac). On a phone, hold a finger on the text, then choose “Select all” and “Copy”.";

const LINKS = "mt-3 flex flex-wrap gap-x-8 gap-y-1 text-lg font-semibold";

function Address({ advert, place }: { advert: Advert; place: KitPlace }) {
  return (
    <Section id="address" title="Short address and QR code">
      <div className="flex flex-wrap items-start gap-x-10 gap-y-4">
        {/* biome-ignore lint/performance/noImgElement: what next/image would draw is drawn by the build. */}
        <img
          src={routes.kit(advert.address, "qrSvg")}
          alt={`QR code of ${typedAddress(place)}`}
          width={180}
          height={180}
          className="border border-line"
        />
        <div className="min-w-0 flex-1 basis-72">
          <CopyText id="short" label="Short address" text={place.short} look="large" />
          <p className="mt-2 max-w-[34em]">
            {TO_COPY} It leads to this page’s {advert.closing === undefined ? "role" : "vacancy"} for good,
            also after the page has been renamed.
            {advert.closing === undefined
              ? null
              : " Once the vacancy has closed, it leads to what is open instead."}
          </p>
          <ul className={LINKS}>
            <li>
              <a href={routes.kit(advert.address, "qrSvg")}>QR code as SVG</a>
            </li>
            <li>
              <a href={routes.kit(advert.address, "qrPng")}>QR code as PNG</a>
            </li>
          </ul>
        </div>
      </div>
    </Section>
  );
}

function Posters({ address }: Pick<Advert, "address">) {
  return (
    <Section id="poster" title="Poster">
      <p className="max-w-[38em]">
        One sheet with the pay, three reasons and the QR code. Open it and print it from your browser, or save
        it there as a PDF: there is none ready, since the browser’s has the words that screen readers read,
        and the figures of the day.
      </p>
      <ul className={LINKS}>
        <li>
          <a href={routes.kit(address, "posterA4")}>Poster on A4</a>
        </li>
        <li>
          <a href={routes.kit(address, "posterA3")}>Poster on A3</a>
        </li>
      </ul>
    </Section>
  );
}

/** The pictures, each shown small. */
function Pictures({ address, name, closing }: Pick<Advert, "address" | "name" | "closing">) {
  const { wide, square, tall } = PICTURE_LAYOUTS;
  const pictures = [
    { words: "For links and posts", file: routes.preview(address), ...wide },
    { words: "For feeds", file: routes.kit(address, "square"), ...square },
    { words: "For stories", file: routes.kit(address, "tall"), ...tall },
  ];
  return (
    <Section id="pictures" title="Pictures">
      {closing === undefined ? null : (
        <p className="mb-4 max-w-[38em]">
          They name the closing day. From then on nobody can fetch them here, and what has been passed on
          stays where it is.
        </p>
      )}
      <ul className="flex flex-wrap items-start gap-6">
        {pictures.map(({ words, file, width, height }) => (
          <li key={file} className="w-44">
            <a href={file}>
              {/* biome-ignore lint/performance/noImgElement: as above. */}
              <img
                src={file}
                alt={`${name}, ${width} by ${height}`}
                width={width}
                height={height}
                className="h-auto w-full"
              />
              {words}
            </a>
            <span className="block text-quiet">
              {width} × {height}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Words({ advert, place }: { advert: Advert; place: KitPlace }) {
  const texts = LENGTHS.map((most) => ({ most, ...advertWords(advert, most, place.short, place.today) }));
  return (
    <Section id="words" title="Words for a job board">
      <p className="max-w-[38em]">
        The figures are those of the page. They are copied as the short address is.
      </p>
      {texts.map(({ most, plain, markdown }) => (
        <div key={most}>
          <CopyText id={`plain-${most}`} label={`Up to ${plainNumber(most)} characters`} text={plain} />
          <details className="mt-2 print:hidden">
            <summary>The same in Markdown</summary>
            <CopyText
              id={`markdown-${most}`}
              label={`Up to ${plainNumber(most)} characters, Markdown`}
              text={markdown}
            />
          </details>
        </div>
      ))}
    </Section>
  );
}

function Embed({ advert, place }: { advert: Advert; place: KitPlace }) {
  return (
    <Section id="embed" title="A card for your website">
      <p className="max-w-[38em]">
        Paste one of these into your page. The first keeps up with the figures
        {advert.closing === undefined ? "" : ", and says so once the vacancy has closed"}. The second stays as
        it is today, for sites that allow no frames.{" "}
        <a href={routes.kit(advert.address, "embed")}>See the card</a>
      </p>
      <CopyText id="frame" label="A card that keeps up" text={frameCode(advert, place)} isCode />
      <CopyText
        id="card"
        label={`The card of ${formatDay(place.today)}`}
        text={pastedCard(advert, place)}
        isCode
      />
    </Section>
  );
}

/** The block as it looks: mail programs take it from here with its link and its colours, which stay light in the dark. */
function EmailSignature({ advert, place }: { advert: Advert; place: KitPlace }) {
  const { lead, facts, link, shown } = signatureWords(advert, place);
  const { html, plain } = signature(advert, place);
  return (
    <Section id="signature" title="Below your e-mails">
      <p className="max-w-[38em]">
        Press on the block, on a phone for a second: all of it is selected. Copy it, and paste it into the
        signature in Outlook, Gmail or another program. With a keyboard alone, copy the text or the code in
        the boxes below.
      </p>
      <p className="mt-4 max-w-[44em] select-all border-l-4 border-solid bg-white px-3 py-1.5 text-[0.9375rem] text-black">
        <b>{lead}</b>
        <br />
        {facts}
        <br />
        <a href={link} className="text-solid">
          {shown}
        </a>
      </p>
      <CopyText id="signature-plain" label="As text" text={plain} />
      <details className="mt-2 print:hidden">
        <summary>The code of the block, for programs that ask for HTML</summary>
        <CopyText id="signature-html" label="As HTML" text={html} isCode />
      </details>
    </Section>
  );
}

/**
 * Everything that whoever advertises a job takes along: addresses, posters, pictures, words, cards.
 * @param entry the document that the page is about
 * @param url the page's whole address
 */
export function KitPage({
  advert,
  place,
  trail,
  entry,
  url,
}: {
  advert: Advert;
  place: KitPlace;
  trail: readonly TrailStep[];
  entry: { readonly reviewed: string; readonly sources: readonly Source[] };
  url: string;
}) {
  const { address, name, council } = advert;
  const page = routes.share(address);
  return (
    <Frame council={council} address={page}>
      <PageBanner
        trail={trail}
        kicker={`${name}, ${council.name}`}
        title={SHARE_HEADING}
        lead={[...termLines(advert), `As of ${formatDay(place.today)}.`].join(". ")}
        mark={<Mark subject={advert.mark} />}
      />
      <Measure>
        <Address advert={advert} place={place} />
        <Posters address={address} />
        <Pictures address={address} name={name} closing={advert.closing} />
        <Words advert={advert} place={place} />
        <Embed advert={advert} place={place} />
        <EmailSignature advert={advert} place={place} />
      </Measure>
      <Provenance
        reviewed={entry.reviewed}
        maintainer={council.maintainer}
        sources={entry.sources}
        url={url}
        data={[{ address: routes.data(page), words: "This kit as JSON" }]}
      />
    </Frame>
  );
}
