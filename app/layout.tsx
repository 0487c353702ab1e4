import type { ReactNode } from "react";
import { SkipLink } from "@/components/frame/skip-link";
import { PREVIEW_CHANGES } from "@/lib/site/routes";
import { siteMetadata, siteViewport } from "./page-metadata";
import "./globals.css";

export { siteMetadata as metadata, siteViewport as viewport };

/** Loads a page of the preview again when the content has changed since somebody set out for it. */
const FOLLOW_CONTENT =
  `new EventSource("${PREVIEW_CHANGES}?since=" + Math.floor(performance.timeOrigin))` +
  ".onmessage = () => location.reload();";

/** The document around every page that Next renders. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        {children}
        {process.env.NODE_ENV === "development" ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, in which React would escape the quotation marks
          <script dangerouslySetInnerHTML={{ __html: FOLLOW_CONTENT }} />
        ) : null}
      </body>
    </html>
  );
}
