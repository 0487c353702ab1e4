import type { Page } from "@playwright/test";
import { askedTools } from "../harness/every-address";
import { roleValues } from "./calculator-roles";
import type { Site } from "./site";

interface ToolAnswer {
  readonly totals: { readonly certain: { readonly amount: number } };
  readonly entries: readonly { readonly status: string }[];
}

/** A role whose offer adds money for certain on a good salary, and one of which nothing is published. */
export async function exampleRoles(site: Site, page: Page): Promise<{ paid: string; unpaid: string }> {
  let paid: string | undefined;
  let unpaid: string | undefined;
  for (const value of roleValues(site)) {
    if (paid !== undefined && unpaid !== undefined) break;
    const asked = `role=${value}&salary=60000&hours=full-time&start=2027-01`;
    const answer: ToolAnswer = await (await page.request.get(`/calculator/answer.json?${asked}`)).json();
    if (answer.totals.certain.amount > 0) paid ??= value;
    if (answer.entries.length === 0) unpaid ??= value;
  }
  if (paid === undefined || unpaid === undefined) throw new Error("The site has no two roles to try.");
  return { paid, unpaid };
}

/** Addresses of what tools show: answers, short and long, and inputs that they did not understand. */
export async function toolStates(site: Site, page: Page): Promise<readonly string[]> {
  const { paid, unpaid } = await exampleRoles(site, page);
  return [
    ...askedTools(paid),
    `/calculator?role=${paid}`,
    `/calculator?role=${paid}&salary=60000&hours=60%25&start=2027-01&years=10&leave=2028-06&later-hours=50%25&later-hours-from=2028-01`,
    `/calculator?role=${unpaid}&salary=41000`,
    `/compare?role=${paid}&role=${unpaid}&role=${roleValues(site)[2]}&salary=60000&years=10`,
  ];
}
