import { z } from "zod";
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
  searchedAs,
  summary,
  workplaceRole,
} from "./vocabulary";

/** `services/*.mdx`: a service of the council's children's services. */
export const service = z.strictObject({
  name: label.describe("The service's name."),
  acronym,
  alsoKnownAs,
  searchedAs,
  order,
  scene,
  photograph: photographOfPlace,
  summary,
  ages: orNotStated(ages).describe("The ages of the children and young people it works with."),
  ...placeFacts,
  units: label.optional().meta({
    description:
      "What the council calls the parts a service works in, where they have no names of their own.",
    leftOut: "The service has no such parts, or its teams have names.",
  }),
  roles: z.array(workplaceRole).default([]).meta({
    description: "Roles that the council names for the service itself rather than for a team in it.",
    leftOut: "No role is named for the service itself.",
  }),
  partners: z.array(label).default([]).meta({
    description: "Professionals of other organisations who work beside the service.",
    leftOut: "No partners are named.",
  }),
  figures,
  ...pageFields,
});
