import type { ReactNode } from "react";
import { SkipLink } from "@/components/frame/skip-link";
import type { Person } from "@/lib/studio/desk/publish";
import { studioRoutes } from "@/lib/studio/routes";

/** The hidden field that a form carries. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** What is on its way to the site. */
export interface StateShown {
  readonly drafts: number;
  /** How many editors' changes wait for a look. */
  readonly waiting: number;
  /** Whether something is published and on this computer alone. */
  readonly isUnsent: boolean;
}

function stateWords({ drafts, waiting, isUnsent }: StateShown): string {
  const words = [
    drafts > 0 && `Drafts to publish (${drafts})`,
    isUnsent && "Published and not sent",
    waiting > 0 && `Waiting for a look (${waiting})`,
  ];
  return words.filter(Boolean).join(" · ") || "No drafts";
}

/** What every page of the studio has around it. */
export function StudioFrame({
  title,
  state,
  person,
  scripts = [],
  nonce,
  children,
}: {
  title: string;
  /** What is on its way to the site; left out for somebody who is not let in. */
  state?: StateShown;
  /** Who is signed in, where somebody has to be. */
  person?: Person | undefined;
  /** Addresses of what it runs. */
  scripts?: readonly string[];
  /** Of the page's policy, where a script runs on it. */
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
        {scripts.map((address) => (
          <script key={address} type="module" src={address} nonce={nonce} />
        ))}
      </head>
      <body className="studio">
        <SkipLink />
        <header className="studio-header">
          <a href={studioRoutes.home}>Studio</a>
          {state !== undefined && (
            <nav aria-label="Studio" id="drafts" data-follows="">
              <a href={studioRoutes.review}>{stateWords(state)}</a>
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
