import { renderToStaticMarkup } from "react-dom/server";
import type { Thing } from "schema-dts";
import { SkipLink } from "@/components/frame/skip-link";
import { StructuredData } from "@/components/site/structured-data";
import { ATOM, CALENDAR, OEMBED, type PageMetadata, siteMetadata, siteViewport } from "../page-metadata";
import type { ToolAnswer } from "./tool";

function robotsWords({ index, follow }: NonNullable<PageMetadata["robots"]>): string {
  const words = [index ? "index" : "noindex", follow === undefined ? [] : follow ? "follow" : "nofollow"];
  return words.flat().join(", ");
}

function Tags({
  metadata: { title, description, robots, alternates, openGraph, twitter },
}: {
  metadata: PageMetadata;
}) {
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {robots && <meta name="robots" content={robotsWords(robots)} />}
      {alternates && <link rel="canonical" href={alternates.canonical} />}
      {alternates?.types?.[OEMBED] === undefined ? null : (
        <link rel="alternate" type={OEMBED} href={alternates.types[OEMBED]} />
      )}
      {([ATOM, CALENDAR] as const).flatMap((type) =>
        alternates?.types[type].map(({ url, title: feed }) => (
          <link key={url} rel="alternate" type={type} href={url} title={feed} />
        )),
      )}
      {openGraph && (
        <>
          <meta property="og:title" content={openGraph.title} />
          <meta property="og:description" content={openGraph.description} />
          <meta property="og:url" content={openGraph.url} />
          <meta property="og:site_name" content={openGraph.siteName} />
          <meta property="og:locale" content={openGraph.locale} />
          {openGraph.images.map(({ url, width, height, alt }) => [
            <meta key="url" property="og:image" content={url} />,
            <meta key="width" property="og:image:width" content={String(width)} />,
            <meta key="height" property="og:image:height" content={String(height)} />,
            <meta key="alt" property="og:image:alt" content={alt} />,
          ])}
          <meta property="og:type" content={openGraph.type} />
        </>
      )}
      {openGraph && twitter && (
        <>
          <meta name="twitter:card" content={twitter.card} />
          <meta name="twitter:title" content={openGraph.title} />
          <meta name="twitter:description" content={openGraph.description} />
          {openGraph.images.map(({ url, width, height, alt }) => [
            <meta key="url" name="twitter:image" content={url} />,
            <meta key="alt" name="twitter:image:alt" content={alt} />,
            <meta key="width" name="twitter:image:width" content={String(width)} />,
            <meta key="height" name="twitter:image:height" content={String(height)} />,
          ])}
        </>
      )}
    </>
  );
}

const { width, initialScale, colorScheme, themeColor } = siteViewport;

/** What a document must begin with: browsers look for the encoding first. */
function First() {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content={`width=${width}, initial-scale=${initialScale}`} />
    </>
  );
}

/** A document's first tags: the same in every answer, and written by React before all others. */
const BEGINS = renderToStaticMarkup(
  <html lang="en-GB">
    <head>
      <First />
    </head>
  </html>,
).replace("</head></html>", "");

/**
 * The start of each document, up to the end of its styles. They are inline, so that the page needs one response only.
 * @param styles CSS of the tool's pages
 */
export function documentOpening(styles: string): string {
  return `<!DOCTYPE html>${BEGINS}<style>${styles}</style>`;
}

/**
 * A tool's answer as a whole document: what Next would have rendered, without what Next needs for hydration.
 * @param things the page's structured data
 * @param liveForm address of the script for forms
 * @param nonce the nonce in this answer's content security policy
 * @returns what follows its {@link documentOpening}
 */
export function documentAfterOpening(
  { metadata, page, hasLiveForm = false }: ToolAnswer,
  things: readonly Thing[],
  liveForm: string,
  nonce: string,
): string {
  const html = renderToStaticMarkup(
    <html lang="en-GB">
      <head>
        <First />
        {hasLiveForm ? <script type="module" src={liveForm} nonce={nonce} /> : null}
        {themeColor.map(({ media, color }) => (
          <meta key={media} name="theme-color" content={color} media={media} />
        ))}
        <meta name="color-scheme" content={colorScheme} />
        <Tags metadata={metadata} />
        <link rel="icon" href={siteMetadata.icons.icon} />
      </head>
      <body>
        <SkipLink />
        {things.length > 0 ? <StructuredData things={things} /> : null}
        {page}
      </body>
    </html>,
  );
  if (!html.startsWith(BEGINS))
    throw new Error(`A document does not begin with the expected tags: ${html.slice(0, 200)}`);
  return html.slice(BEGINS.length);
}
