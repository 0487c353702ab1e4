import { areMany } from "../catalogue/long-lists";
import type { Catalogue, Council, Role } from "../catalogue/types";
import { nearest } from "../content/nearest";
import { allOf } from "../offers";
import { councilNamed, roleNamed } from "../search/named";
import { routes } from "../site/routes";

/** How a role is written in an address: `borough/social-worker`. */
export function roleValue({ council, slug }: Role): string {
  return [council.slug, slug].join("/");
}

export type ReadRole =
  | { readonly role: Role; readonly changed: string | undefined }
  /** With the council, where at least that is understood. */
  | { readonly problem: string; readonly council: Council | undefined };

/**
 * Finds a role by what stands in an address: `borough/social-worker`, or the address of its page. Old addresses of
 * roles lead to the role, with a sentence that says so.
 */
export function readRole(typed: string, catalogue: Pick<Catalogue, "councils" | "redirects">): ReadRole {
  const parts = typed
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
  const [councilSlug = "", slug = ""] = parts.filter((part, index) => index !== 1 || part !== "roles");
  const council = councilNamed(councilSlug, catalogue);
  const role = roleNamed([councilSlug, slug].join("/"), catalogue);
  if (role !== undefined) {
    const isRenamed = role.address !== routes.role(councilSlug, slug);
    return {
      role,
      changed: isRenamed ? `This role is now called ${role.name}. Its address has changed.` : undefined,
    };
  }
  const elsewhere = catalogue.councils.flatMap(({ roles }) => roles).filter((other) => other.slug === slug);
  if (council !== undefined && elsewhere[0] !== undefined) {
    const councils = areMany(elsewhere)
      ? `${elsewhere.length} other councils`
      : allOf(elsewhere.map((other) => other.council.shortName));
    const does = elsewhere.length === 1 ? "does" : "do";
    return {
      problem: `${council.shortName} does not name this role; ${councils} ${does}. Choose a role.`,
      council,
    };
  }
  const like = council && nearestRole(slug, council.roles);
  const hint = like === undefined ? "" : ` Did you mean ${like.name}?`;
  return { problem: `“${typed}” is not a role on this site.${hint} Choose a role.`, council };
}

function nearestRole(slug: string, roles: readonly Role[]): Role | undefined {
  const nearestSlug = nearest(
    slug,
    roles.map((role) => role.slug),
  );
  return roles.find((role) => role.slug === nearestSlug);
}
