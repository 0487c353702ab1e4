import { areMany } from "@/lib/catalogue/long-lists";
import { publishersOf } from "@/lib/catalogue/publishers";
import type { Council } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { capitalised } from "@/lib/model/typography";
import { allOf } from "@/lib/offers";
import { routes } from "@/lib/site/routes";
import { PROJECT_NAME } from "@/lib/site/site-pages";

/** Who is responsible for the site: the councils that publish it themselves, or the project where it is a demonstration. */
export function operatorName(councils: readonly Council[]): string {
  const publishers = publishersOf(councils).map(({ name }) => name);
  if (publishers.length === 0) return PROJECT_NAME;
  return areMany(publishers) ? `each of its ${publishers.length} councils` : allOf(publishers);
}

/** The same at the start of a sentence. */
export function OperatorName({ councils }: { councils: readonly Council[] }) {
  return capitalised(operatorName(councils));
}

/** Whom to ask: the contact of each council that publishes the site, as links in a sentence. */
export function OperatorContacts({ councils }: { councils: readonly Council[] }) {
  const contacts = publishersOf(councils).flatMap(({ slug, contact }) =>
    isStated(contact) ? [{ slug, ...contact }] : [],
  );
  if (areMany(contacts)) return <a href={`${routes.home()}#councils`}>the council that it is about</a>;
  return contacts.map(({ slug, label, link }, index) => (
    <span key={slug}>
      {index === 0 ? null : index === contacts.length - 1 ? " or " : ", "}
      <a href={link}>{label}</a>
    </span>
  ));
}
