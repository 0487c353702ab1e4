import { publishersOf } from "@/lib/catalogue/publishers";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { PROJECT_NAME } from "@/lib/site/site-pages";
import { OperatorContacts, OperatorName, operatorName } from "./operator";
import { TextPage } from "./text-page";

/** The day on which these words were last checked against the site. */
const REVIEWED = "2026-11-22";

/** The accessibility statement, in the words of the government’s model statement. */
export function AccessibilityPage({ councils, url }: { councils: readonly Council[]; url: string }) {
  const isDemonstration = publishersOf(councils).length === 0;
  const address = routes.accessibility();
  return (
    <TextPage
      address={address}
      title="Accessibility statement"
      lead="How accessible this site is, what we have tested, and what to do if something does not work for you."
      reviewed={REVIEWED}
      url={url}
      maintainer={operatorName(councils)}
    >
      <p>
        This statement is for the Council Careers website. <OperatorName councils={councils} /> runs it. We
        want as many people as possible to be able to use it. You should be able to:
      </p>
      <ul>
        <li>zoom in to 400% without text running off the screen</li>
        <li>get around the whole site with a keyboard</li>
        <li>use the whole site with a screen reader</li>
        <li>use the site in light or dark colours, as your device is set</li>
        <li>read and search the site with JavaScript switched off</li>
      </ul>
      <p>We have also made the words as simple as we can.</p>
      <h2>How accessible this website is</h2>
      <p>
        We know of no part of this website that is not accessible. The drawings of services and of pay say
        nothing that is not also there as text.
      </p>
      <h2>Feedback and contact information</h2>
      {isDemonstration ? (
        <p>
          This is a demonstration and has no office to ring. If you need a page in another format, each page
          prints cleanly on paper, and its facts can be had as data. A council that takes up this site puts
          its own contact here.
        </p>
      ) : (
        <p>
          Each page prints cleanly on paper, and its facts can be had as data. If you need a page in another
          format, ask <OperatorContacts councils={councils} />.
        </p>
      )}
      <h2>Reporting accessibility problems with this website</h2>
      <p>
        If you find a problem that is not listed here, please report it to{" "}
        {isDemonstration ? (
          `${PROJECT_NAME}, in the issue list kept with its source code`
        ) : (
          <OperatorContacts councils={councils} />
        )}
        .
      </p>
      <h2>Enforcement procedure</h2>
      <p>
        The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile
        Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). If you are not
        happy with how a public body answers your complaint,{" "}
        <a href="https://www.equalityadvisoryservice.com/">
          contact the Equality Advisory and Support Service (EASS)
        </a>
        .
      </p>
      <h2>Technical information about this website’s accessibility</h2>
      <p>
        <OperatorName councils={councils} /> is committed to making its website accessible, in line with the
        accessibility regulations.
        {isDemonstration
          ? " As a demonstration it is not itself the website of a public body, but it keeps to the same rules."
          : null}
      </p>
      <h3>Compliance status</h3>
      <p>
        To the best of our knowledge this website is fully compliant with the Web Content Accessibility
        Guidelines (WCAG) version 2.2 AA standard. This rests on our own tests. Nobody outside the project has
        audited it.
      </p>
      <h2>Non-accessible content</h2>
      <h3>Non-compliance with the accessibility regulations</h3>
      <p>We know of none.</p>
      <h3>Disproportionate burden</h3>
      <p>We claim none.</p>
      <h3>Content that’s not within the scope of the accessibility regulations</h3>
      <p>There is none: the site has no old PDFs, no recorded video and no maps of places.</p>
      <h2>What we’re doing to improve accessibility</h2>
      <p>
        Every change to the site is tested before it goes out. A change that breaks one of the tests below
        does not go out. We would like people who use assistive technology to try the site, which has not been
        done yet.
      </p>
      <h2>Preparation of this accessibility statement</h2>
      <p>This statement was prepared on 22 November 2026. It was last reviewed on 22 November 2026.</p>
      <p>
        This website was last tested on 22 November 2026, by {PROJECT_NAME} itself. Every page was tested with
        axe-core and an HTML validator. One page of each kind was tested in light and dark colours, at 320 and
        1280 pixels wide, at 400% zoom, with the keyboard alone, and with JavaScript off.
      </p>
    </TextPage>
  );
}
