import { publishersOf } from "@/lib/catalogue/publishers";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { OperatorContacts, OperatorName, operatorName } from "./operator";
import { TextPage } from "./text-page";

/** The day on which these words were last checked against the site. */
const REVIEWED = "2026-11-22";

/** What the site keeps of its readers: nothing. */
export function PrivacyPage({ councils, url }: { councils: readonly Council[]; url: string }) {
  const isDemonstration = publishersOf(councils).length === 0;
  const address = routes.privacy();
  return (
    <TextPage
      address={address}
      title="Privacy"
      lead="We do not know who you are, and we do not try to find out."
      reviewed={REVIEWED}
      url={url}
      maintainer={operatorName(councils)}
    >
      <h2>No cookies</h2>
      <p>
        This site sets no cookies. It keeps nothing on your phone or computer beyond what your browser caches.
      </p>
      <h2>No tracking</h2>
      <p>
        There are no analytics, no adverts and no buttons of social networks. Your browser loads nothing from
        any other website.
      </p>
      <h2>What you type</h2>
      <p>
        When you search, or use the calculator, what you put in becomes part of the address of the page. The
        server reads it to answer you, and writes it down nowhere. So as not to work out the same twice, it
        holds the last hundred answers in its memory for a while, with nothing that says who asked. Your
        browser may keep the address in its history, as with any page.
      </p>
      <p>
        What you tell the calculator of tax, loans and pension is left out of the link to your answer. It
        stands in the links to files, in the link that you can choose for sharing it, and, where your browser
        runs no script, in the address of the answer.
      </p>
      <h2>What the server sees</h2>
      <p>
        To send you a page, a server must see the network address that asks for it. The site itself keeps no
        record of it.{" "}
        {isDemonstration ? (
          "Whoever runs a copy of this site may keep logs of their own, and must tell you so on this page."
        ) : (
          <>
            <OperatorName councils={councils} /> runs this site. To learn what its servers log, ask{" "}
            <OperatorContacts councils={councils} />.
          </>
        )}
      </p>
    </TextPage>
  );
}
