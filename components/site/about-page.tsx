import { publishersOf } from "@/lib/catalogue/publishers";
import type { Council } from "@/lib/catalogue/types";
import { capitalised } from "@/lib/model/typography";
import { routes } from "@/lib/site/routes";
import { PROJECT_NAME } from "@/lib/site/site-pages";
import { OperatorContacts, OperatorName, operatorName } from "./operator";
import { TextPage } from "./text-page";

/** The day on which these words were last checked against the site. */
const REVIEWED = "2026-11-22";

/** What the site is, who made it, and how far it can be relied on. */
export function AboutPage({ councils, url }: { councils: readonly Council[]; url: string }) {
  const isDemonstration = publishersOf(councils).length === 0;
  const address = routes.about();
  return (
    <TextPage
      address={address}
      title="About this site"
      lead="What Council Careers is, who made it, and how far you can rely on it."
      reviewed={REVIEWED}
      url={url}
      maintainer={operatorName(councils)}
    >
      <h2>What it is</h2>
      <p>
        Council Careers shows what it is like to work in a council’s children’s services: the services and
        teams, the roles, the pay and the offer. It is open source. Any council can take it and keep its own
        pages with it.
      </p>
      {isDemonstration ? null : (
        <p>
          <OperatorName councils={councils} /> publishes it here. Questions about it go to{" "}
          <OperatorContacts councils={councils} />.
        </p>
      )}
      <h2 id="demonstration">An independent demonstration</h2>
      <p>
        Where a page says “independent demonstration”, the council it describes did not make it and has not
        approved it. {capitalised(PROJECT_NAME)} built it from what the council had published. The foot of
        each page says when we noted the facts.
      </p>
      <p>
        Councils change their pay and their offers. Check with the council before you decide anything. A role
        page describes a role; it is not a vacancy.
      </p>
      <h2>How we treat facts</h2>
      <ul>
        <li>Each figure is kept once, with its source. Every page that shows it takes it from there.</li>
        <li>Where a council has not published something, the page says “not stated”. We do not guess.</li>
        <li>
          Where a council’s own page looks mistaken, we use the reading that fits the rest of it, and keep a
          note for the council’s editor.
        </li>
        <li>The words are ours. The facts are the council’s.</li>
      </ul>
      <h2 id="security">If you find a security fault</h2>
      <p>
        {isDemonstration ? (
          `Tell ${PROJECT_NAME}, in the issue list of the code that this site is built from.`
        ) : (
          <>
            Tell <OperatorContacts councils={councils} />.
          </>
        )}{" "}
        Whoever runs a copy of the site names their own contact in{" "}
        <a href={routes.securityContact()}>its security file</a>.
      </p>
      <h2>For developers and other machines</h2>
      <p>
        Each page’s facts are there as data too. Look for “this page as data” at the foot of a page, or start
        from <a href={routes.sitemap()}>the site map</a>.
      </p>
    </TextPage>
  );
}
