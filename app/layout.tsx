import type { ReactNode } from "react";
import { SkipLink } from "@/components/frame/skip-link";
import { ContentIssues } from "@/components/site/content-issues";
import type { Issue } from "@/lib/content/issue";
import { loadSite } from "@/lib/content/site";
import { siteMetadata, siteViewport } from "./page-metadata";
import "./globals.css";

export { siteMetadata as metadata, siteViewport as viewport };

/** Mistakes in the content, shown in the preview in place of pages. None in a build, which refuses to start with any. */
async function issuesInContent(): Promise<readonly Issue[]> {
  if (process.env.NODE_ENV !== "development") return [];
  const site = await loadSite();
  return "issues" in site ? site.issues : [];
}

/** The document around every page that Next renders; in the preview, the content's mistakes in place of the page. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const issues = await issuesInContent();
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        {issues.length > 0 ? <ContentIssues issues={issues} /> : children}
      </body>
    </html>
  );
}
