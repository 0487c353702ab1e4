/**
 * `npm run schema`: writes a JSON Schema of each kind of content file, for editors' tools. A test fails where one is out
 * of date.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { jsonSchemas } from "../content/guide/json-schema";
import { PROJECT } from "./project";

const folder = path.join(PROJECT, "schemas");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas()) {
  writeFileSync(path.join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
