import type { MonetaryAmount, Occupation } from "schema-dts";
import type { Pay, Role } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { needsRegistration } from "../../model/registration";
import { salaryRange, singleRate } from "../../pay/published-pay";
import { absolute } from "../../site/routes";

/** What the published amount is, in words. */
function payName(pay: Pay): string {
  const basis = isStated(pay.basis) ? pay.basis : "published maximum";
  return `Salary a year, ${basis}`;
}

/**
 * Published pay. A `MonetaryAmount`, because `MonetaryAmountDistribution` can hold a median and percentiles but no
 * maximum, and the maximum is what a council publishes; a single rate is the value itself. Undefined where neither is
 * published.
 */
function estimatedSalary(pay: Pay): MonetaryAmount | undefined {
  const { minimum, maximum } = salaryRange(pay);
  if (maximum === undefined) return undefined;
  const rate = singleRate(pay);
  return {
    "@type": "MonetaryAmount",
    name: payName(pay),
    currency: "GBP",
    ...(isStated(pay.from) && { validFrom: pay.from }),
    value: {
      "@type": "QuantitativeValue",
      ...(rate === undefined
        ? { ...(minimum !== undefined && { minValue: minimum / 100 }), maxValue: maximum / 100 }
        : { value: rate / 100 }),
      unitText: "YEAR",
    },
  };
}

/** A role as an `Occupation`. Never a `JobPosting`: a role is not a vacancy. */
export function occupation(role: Role, origin: string): Occupation {
  const otherNames = [...(role.acronym === undefined ? [] : [role.acronym]), ...role.alsoKnownAs];
  const salary = isStated(role.pay) ? estimatedSalary(role.pay) : undefined;
  return {
    "@type": "Occupation",
    name: role.name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    description: role.summary,
    url: absolute(origin, role.address),
    occupationalCategory: role.family,
    occupationLocation: { "@type": "AdministrativeArea", name: role.council.shortName },
    ...(needsRegistration(role.registration) && { qualifications: role.registration }),
    ...(salary && { estimatedSalary: salary }),
  };
}
