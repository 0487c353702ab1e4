import { readFileSync } from "node:fs";
import path from "node:path";
import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import { GUIDES } from "./lib/content/guides";
import { openParseCache } from "./lib/content/parse-cache";
import { documentTypes } from "./lib/model/document-types";
import { NATIONAL_FOLDER, TAX_YEARS_FOLDER, taxYear } from "./lib/model/tax-year";

// Contentlayer finds the files and writes what a build of Next imports. What a document is, and whether it is
// right, is decided by our own pipeline: see lib/decisions/001-contentlayer-is-an-adapter.md.
const project = process.cwd();
const directory = path.resolve(project, process.env.CONTENT_DIRECTORY ?? "content");
const cache = openParseCache(project);

/** Every kind of file: its name, where its files are, and its fields. */
const kinds = [
  ...Object.entries(documentTypes).map(([name, { folder, schema }]) => ({
    name,
    files: folder === null ? "*/council.mdx" : `*/${folder}/*.mdx`,
    schema,
  })),
  { name: "taxYear", files: `${NATIONAL_FOLDER}/${TAX_YEARS_FOLDER}/*.mdx`, schema: taxYear },
];

const types = kinds.map(({ name, files, schema }) =>
  defineDocumentType(() => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    filePathPattern: files,
    contentType: "markdown",
    // Only the names: the schema says what a field may hold, and nothing is declared a second time.
    fields: Object.fromEntries(Object.keys(schema.shape).map((field) => [field, { type: "json" }])),
    computedFields: {
      parsed: {
        type: "json",
        resolve: ({ _raw }) => {
          const file = _raw.sourceFilePath;
          return cache.parse({ path: file, text: readFileSync(path.join(directory, file), "utf8") });
        },
      },
    },
  })),
);

export default makeSource({
  contentDirPath: directory,
  contentDirExclude: [...GUIDES],
  documentTypes: types,
  onUnknownDocuments: "fail",
  onMissingOrIncompatibleData: "fail",
  onExtraFieldData: "fail",
  disableImportAliasWarning: true,
  // The body is parsed by our pipeline; Contentlayer's own rendering of it is never used, so it is not made.
  markdown: (builder) =>
    builder.use(function renderNothing() {
      this.parser = () => ({ type: "root", children: [] });
      this.compiler = () => "";
    }),
});
