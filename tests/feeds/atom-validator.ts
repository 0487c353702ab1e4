import { readFileSync } from "node:fs";
import { XmlDocument, XmlValidateError, XsdValidator } from "libxml2-wasm";

const schema = XmlDocument.fromBuffer(readFileSync(new URL("atom.xsd", import.meta.url)));
const validator = XsdValidator.fromDoc(schema);

/** What libxml2 finds wrong with a feed by the schema beside this file; throws where it is no XML. */
export function atomProblems(feed: string): readonly string[] {
  const document = XmlDocument.fromString(feed);
  try {
    validator.validate(document);
    return [];
  } catch (problem) {
    if (problem instanceof XmlValidateError) return problem.details.map(({ message }) => message.trim());
    throw problem;
  } finally {
    document.dispose();
  }
}
