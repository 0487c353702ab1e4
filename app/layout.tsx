import type { ReactNode } from "react";
import { SkipLink } from "@/components/frame/skip-link";
import { ContentIssues } from "@/components/site/content-issues";
import type { Issue } from "@/lib/content/issue";
import { loadSite } from "@/lib/content/site";
import { siteMetadata, siteViewport } from "./page-metadata";
import "./globals.css";

export { siteMetadata as metadata, siteViewport as viewport };

/** What must be mended in the content before the preview can show it; nothing in a build, which never starts with any. */
async function issuesToMend(): Promise<readonly Issue[]> {
  if (process.env.NODE_ENV !== "development") return [];
  const site = await loadSite();
  return "issues" in site ? site.issues : [];
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const issues = await issuesToMend();
  return (
    <html lang="en-GB">
      <body>
        <SkipLink />
        {issues.length > 0 ? <ContentIssues issues={issues} /> : children}
      </body>
    </html>
  );
}
