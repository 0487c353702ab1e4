/**
 * `npm run schema`: writes what follows from the schemas of the content: the reference of every field for editors, and
 * a JSON Schema of each kind of file for editors' tools. A test fails where either is out of date.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_DIRECTORY } from "../content/content-directory";
import { fieldReference } from "../content/guide/field-reference";
import { jsonSchemas } from "../content/guide/json-schema";
import { PROJECT } from "./project";

const folder = path.join(PROJECT, "lib", "model", "json-schemas");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
writeFileSync(path.join(PROJECT, DEFAULT_DIRECTORY, "FIELDS.md"), fieldReference());
