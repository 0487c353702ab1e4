import { notFound } from "next/navigation";
import type { Council, Role, Service, Team } from "@/lib/content/catalogue-types";
import { findCouncil, findRole, findService, findTeam } from "@/lib/content/lookup";
import { loadCatalogue } from "@/lib/content/site";

/** Makes the answer for an object; all the looking up is done here. */
type Answer<Item> = (item: Item) => Response | Promise<Response>;

interface Context<Parameter extends string> {
  readonly params: Promise<Readonly<Record<Parameter, string>>>;
}

/** The exports of a feed that every council has once. */
export function councilFeed(answer: Answer<Council>) {
  return {
    async generateStaticParams() {
      const { councils } = await loadCatalogue();
      return councils.map(({ slug }) => ({ council: slug }));
    },
    async GET(_request: Request, { params }: Context<"council">) {
      const { council } = await params;
      return answer(findCouncil(await loadCatalogue(), council) ?? notFound());
    },
  };
}

/** The exports of a feed that every service has. */
export function serviceFeed(answer: Answer<Service>) {
  return {
    async generateStaticParams() {
      const { councils } = await loadCatalogue();
      return councils.flatMap(({ slug: council, services }) =>
        services.map(({ slug: service }) => ({ council, service })),
      );
    },
    async GET(_request: Request, { params }: Context<"council" | "service">) {
      const { council, service } = await params;
      return answer(findService(await loadCatalogue(), council, service) ?? notFound());
    },
  };
}

/** The exports of a feed that every team has. */
export function teamFeed(answer: Answer<Team>) {
  return {
    async generateStaticParams() {
      const { councils } = await loadCatalogue();
      return councils.flatMap(({ slug: council, teams }) =>
        teams.map(({ slug: team }) => ({ council, team })),
      );
    },
    async GET(_request: Request, { params }: Context<"council" | "team">) {
      const { council, team } = await params;
      return answer(findTeam(await loadCatalogue(), council, team) ?? notFound());
    },
  };
}

/** The exports of a feed that every role has. */
export function roleFeed(answer: Answer<Role>) {
  return {
    async generateStaticParams() {
      const { councils } = await loadCatalogue();
      return councils.flatMap(({ slug: council, roles }) =>
        roles.map(({ slug: role }) => ({ council, role })),
      );
    },
    async GET(_request: Request, { params }: Context<"council" | "role">) {
      const { council, role } = await params;
      return answer(findRole(await loadCatalogue(), council, role) ?? notFound());
    },
  };
}
