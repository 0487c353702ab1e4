import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ContentIssues } from "@/components/site/content-issues";
import type { Issue } from "@/lib/content/issue";
import { loadSite } from "@/lib/content/site";
import { routes } from "@/lib/routes";
import "./globals.css";

export const metadata: Metadata = { icons: { icon: routes.favicon() } };

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

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
        <a
          href="#main"
          className="absolute -top-24 left-2 z-10 bg-page px-4 py-3 font-semibold focus:top-2 print:hidden"
        >
          Skip to main content
        </a>
        {issues.length > 0 ? <ContentIssues issues={issues} /> : children}
      </body>
    </html>
  );
}
