import type { ReactNode } from "react";
import { BELOW_HOME } from "@/lib/site/site-pages";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";

/**
 * A page of the site itself, such as its accessibility statement.
 * @param reviewed the ISO day on which its words were last checked
 * @param url the page's whole address
 * @param maintainer who is responsible for the words
 */
export function TextPage({
  address,
  title,
  lead,
  reviewed,
  url,
  maintainer,
  children,
}: {
  address: string;
  title: string;
  lead: string;
  reviewed: string;
  url: string;
  maintainer: string;
  children: ReactNode;
}) {
  return (
    <Frame address={address}>
      <PageBanner
        trail={BELOW_HOME}
        kicker="Council Careers"
        title={title}
        lead={lead}
        mark={<Mark subject={{ slug: address }} />}
      />
      <Measure>
        <div className="prose mt-10 text-lg print:mt-3 print:text-[0.9375rem] print:leading-[1.35]">
          {children}
        </div>
      </Measure>
      <Provenance reviewed={reviewed} maintainer={maintainer} sources={[]} url={url} />
    </Frame>
  );
}
