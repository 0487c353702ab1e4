import { link, meant, SITE } from "./addresses";
import type { Mistake } from "./mistake";

/** Addresses that are whole and lead to nobody, to a place where readers are not let in, or by way of another. */
export const NOBODYS_ADDRESS_MISTAKES: readonly Mistake[] = [
  ...["firstname.lastname@riverton.gov.uk", "xxx@riverton.gov.uk", "jobs@test.com"].map((box) =>
    link(`mailto:${box}`, "link-form", "and nobody’s", "mailto:jobs@example.org"),
  ),
  link("mailto:noreply@riverton.gov.uk", "link-form", "read by nobody", "mailto:jobs@example.org"),
  link("mailto:jobs@hotmail.co", "link-form", "the end of its site’s name", "mailto:jobs@example.org"),
  ...["01234567890", "0000000000"].map((number) =>
    link(`tel:${number}`, "link-form", "nobody’s number", "tel:02087705000"),
  ),
  ...[
    "webmail.riverton.gov.uk/x",
    "cms.riverton.gov.uk/jobs",
    "www.example.org/login?next=/jobs",
    "riverton.moodlecloud.com/login/index.php",
  ].map((address) => link(`https://${address}`, "link-form", "signed in or let in", SITE)),
  ...[
    "www.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fwork",
    "duckduckgo.com/l/?uddg=https%3A%2F%2Fwww.example.org%2Fwork",
    "www.example.org/work%E2%80%8B",
    "www.example.org/work%22",
  ].map((address) => link(`https://${address}`, "link-form", meant(SITE))),
  ...["riverton.gov.ukwork", "riverton-gov.uk/work"].map((address) =>
    link(`https://www.${address}`, "link-form", meant("https://www.riverton.gov.uk/work")),
  ),
  ...["example.com/your-page", "domain.com/x"].map((address) =>
    link(`https://${address}`, "link-form", "not a whole address", SITE),
  ),
];

/** Addresses that look like those above, and are fine. */
export const ADDRESSES_OF_SOMEBODY: readonly string[] = [
  "mailto:first.contact@riverton.gov.uk",
  "mailto:jobs@hotmail.co.uk",
  "tel:01234567123",
  "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fwww.example.org%2Fwork",
  "https://www.example.org/login",
  "https://cms.law/en/gbr",
  "https://duckduckgo.com/about",
];
