import type { ReactNode } from "react";
import { SkipLink } from "@/components/frame/skip-link";
import { siteMetadata, siteViewport } from "./page-metadata";
import "./globals.css";

export { siteMetadata as metadata, siteViewport as viewport };

/** The document around every page that Next renders. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
