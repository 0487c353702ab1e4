import { h } from "hastscript";
import type { ContactPoint, JobPosting, MonetaryAmount, PostalAddress } from "schema-dts";
import { withOffset } from "../../calendar/london-time";
import type { Vacancy } from "../../catalogue/types";
import { payOfPost } from "../../catalogue/vacancy-pay";
import { closingOf, openingOf } from "../../catalogue/vacancy-times";
import { isStated } from "../../model/not-stated";
import { salaryRange } from "../../pay/published-pay";
import { absolute } from "../../site/routes";
import { plainHtml } from "./plain-html";

/**
 * Google's words for what a post is; none for a permanent one. `OTHER` for a casual one: it need not be for a time, and whether it
 * is by the day is not stated.
 */
const EMPLOYMENT: Readonly<Record<Vacancy["hours"] | Vacancy["contract"], readonly string[]>> = {
  "full time": ["FULL_TIME"],
  "part time": ["PART_TIME"],
  "full time or part time": ["FULL_TIME", "PART_TIME"],
  "job share": ["PART_TIME"],
  permanent: [],
  "fixed term": ["TEMPORARY"],
  temporary: ["TEMPORARY"],
  casual: ["OTHER"],
  "not stated": [],
};

function employmentType({ hours, contract }: Vacancy): readonly string[] {
  return [...EMPLOYMENT[hours], ...EMPLOYMENT[contract]];
}

/** What the post pays a year, for part of a week where it is less than one; undefined where nothing is known of that. */
function baseSalary(vacancy: Vacancy): MonetaryAmount | undefined {
  const { minimum, maximum } = salaryRange(payOfPost(vacancy));
  if (minimum === undefined && maximum === undefined) return undefined;
  return {
    "@type": "MonetaryAmount",
    currency: "GBP",
    value: {
      "@type": "QuantitativeValue",
      ...(minimum !== undefined && minimum === maximum
        ? { value: minimum / 100 }
        : {
            ...(minimum !== undefined && { minValue: minimum / 100 }),
            ...(maximum !== undefined && { maxValue: maximum / 100 }),
          }),
      unitText: "YEAR",
    },
  };
}

/** The place where it is stated. The country is that of every council here, whose days and times are London's. */
function addressOf({ place }: Vacancy): PostalAddress | undefined {
  if (!isStated(place)) return undefined;
  return {
    "@type": "PostalAddress",
    ...(place.street !== undefined && { streetAddress: place.street }),
    addressLocality: place.town,
    ...(place.postcode !== undefined && { postalCode: place.postcode }),
    addressCountry: "GB",
  };
}

/** Whom to ask, with what the council states of how. */
function contactPoint({ ask }: Vacancy): ContactPoint | undefined {
  if (!isStated(ask)) return undefined;
  const { link = "", telephone } = ask;
  const [, email] = /^mailto:([^?,]+)/i.exec(link) ?? [];
  return {
    "@type": "ContactPoint",
    ...(email !== undefined && { email }),
    ...(/^https?:/i.test(link) && { url: link }),
    ...(telephone !== undefined && { telephone }),
  };
}

/**
 * An open vacancy as a `JobPosting`, with what Google asks for and recommends as far as the council states it: what is not
 * stated is left out, since an empty or guessed field hides the job or misleads. Stands on the vacancy's own page alone.
 * @returns undefined where the place is not stated: Google requires it, and reports a posting without it as broken
 * @see https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPosting(vacancy: Vacancy, origin: string): JobPosting | undefined {
  const { council, name, summary, body, reference } = vacancy;
  const types = employmentType(vacancy);
  const [salary, address, contact] = [baseSalary(vacancy), addressOf(vacancy), contactPoint(vacancy)];
  if (address === undefined) return undefined;
  return {
    "@type": "JobPosting",
    title: name,
    description: plainHtml([h("p", summary), ...body.hast.children]),
    identifier: { "@type": "PropertyValue", name: council.name, value: reference },
    datePosted: withOffset(openingOf(vacancy)),
    validThrough: withOffset(closingOf(vacancy)),
    hiringOrganization: { "@type": "Organization", name: council.name },
    url: absolute(origin, vacancy.address),
    // People apply on another site.
    directApply: false,
    jobLocation: { "@type": "Place", address },
    ...(types.length > 0 && { employmentType: [...types] }),
    ...(salary && { baseSalary: salary }),
    ...(contact && { applicationContact: contact }),
  };
}
