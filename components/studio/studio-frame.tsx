import type { ReactNode } from "react";
import { SkipLink } from "@/components/frame/skip-link";
import type { Person } from "@/lib/studio/publish";
import { studioRoutes } from "@/lib/studio/routes";

/** What every page of the studio has around it. */
export function StudioFrame({
  title,
  drafts,
  person,
  nonce,
  children,
}: {
  title: string;
  /** How many there are; left out for somebody who is not let in. */
  drafts?: number;
  /** Who is signed in, where somebody has to be. */
  person?: Person | undefined;
  /** Of the page's policy, where the studio's script runs on it. */
  nonce?: string | undefined;
  children: ReactNode;
}) {
  return (
    <html lang="en-GB">
      {/* biome-ignore lint/style/noHeadElement: Next does not render the studio. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Studio`}</title>
        <link rel="stylesheet" href={studioRoutes.style} />
        <link rel="icon" href="data:," />
        {nonce !== undefined && <script type="module" src={studioRoutes.script} nonce={nonce} />}
      </head>
      <body className="studio">
        <SkipLink />
        <header className="studio-header">
          <a href={studioRoutes.home}>Studio</a>
          {drafts !== undefined && (
            <nav aria-label="Studio" id="drafts" data-follows="">
              <a href={studioRoutes.review}>{drafts === 0 ? "No drafts" : `Drafts to publish (${drafts})`}</a>
              {person !== undefined && (
                <>
                  {" "}
                  · <a href={studioRoutes.signOut}>{person.name}: sign out</a>
                </>
              )}
            </nav>
          )}
        </header>
        <main id="main">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/** The hidden field that every form carries. */
export function FormToken({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
