import { z } from "zod";
import { reference } from "./names";
import { orNotStated } from "./not-stated";
import { photographOfPlace } from "./photograph";
import { placeFacts } from "./place-facts";
import { scene } from "./scene";
import {
  acronym,
  ages,
  alsoKnownAs,
  figures,
  label,
  order,
  pageFields,
  prose,
  searchedAs,
  summary,
  workplaceRole,
} from "./vocabulary";

/** `teams/*.mdx`: a team of one service. */
export const team = z.strictObject({
  name: label.describe("The team's name."),
  acronym,
  alsoKnownAs,
  searchedAs,
  service: reference("service").describe("The service that the team belongs to."),
  order,
  scene,
  photograph: photographOfPlace,
  summary,
  ages: orNotStated(ages).describe("The ages of the children and young people it works with."),
  ...placeFacts,
  place: orNotStated(prose).describe("Where the team is based."),
  localTeams: z.array(label).default([]).meta({
    description: "Names of the local teams, where one page speaks for several.",
    leftOut: "The page speaks for one team.",
  }),
  roles: z
    .array(workplaceRole)
    .default([])
    .meta({ description: "The roles in the team.", leftOut: "No role is named for the team." }),
  partners: z.array(label).default([]).meta({
    description: "Seconded or commissioned colleagues of other organisations.",
    leftOut: "No partners are named.",
  }),
  figures,
  ...pageFields,
});
