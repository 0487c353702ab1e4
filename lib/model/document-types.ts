import { benefit } from "./benefit";
import { council } from "./council";
import { glossaryTerm } from "./glossary-term";
import { grade } from "./grade";
import { role } from "./role";
import { service } from "./service";
import { team } from "./team";

/** Every content type: its folder inside a council's folder (the council's own file has none) and its schema. */
export const documentTypes = {
  council: { folder: null, schema: council },
  service: { folder: "services", schema: service },
  team: { folder: "teams", schema: team },
  role: { folder: "roles", schema: role },
  grade: { folder: "grades", schema: grade },
  benefit: { folder: "benefits", schema: benefit },
  glossaryTerm: { folder: "glossary", schema: glossaryTerm },
} as const;

export type DocumentType = keyof typeof documentTypes;
