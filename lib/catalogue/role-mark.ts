import type { SceneName } from "../model/scene";
import type { Role, Service, Team } from "./types";

/** What a role's mark is drawn from. */
export interface RoleMark {
  readonly slug: string;
  readonly scene: SceneName | undefined;
}

/**
 * The mark of a role: the scene of the first place of work that has one, so that it is known again there; else a patchwork
 * from the role's name.
 * @param places those of a post in it, which are fewer than the role's
 */
export function roleMark(
  { slug, workplaces }: Role,
  places: readonly (Service | Team)[] = workplaces.map(({ place }) => place),
): RoleMark {
  return { slug, scene: places.flatMap(({ scene }) => scene ?? [])[0] };
}
