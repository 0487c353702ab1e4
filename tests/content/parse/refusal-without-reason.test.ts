import { expect, test } from "vitest";
import { z } from "zod";
import { reportSchemaIssues } from "../../../lib/content/parse/fields/schema-issues";
import { readYaml } from "../../../lib/content/parse/front-matter/read-yaml";
import { Reporter } from "../../../lib/content/parse/reporter";

test("a schema that refuses without a reason still names the field and what was written", () => {
  const reporter = new Reporter("riverton/roles/social-worker.mdx");
  const schema = z.object({ order: z.number().refine((order) => order > 0) });
  const { front } = readYaml("order: -1\n", reporter);
  const refused = schema.safeParse(front?.value);
  if (front === undefined || refused.success) throw new Error("The schema refused nothing.");
  reportSchemaIssues(schema, front, refused.error.issues, reporter);
  expect(reporter.issues).toMatchObject([
    { rule: "bad-format", field: "order", line: 1, problem: "`order: -1` is not written as it should be." },
  ]);
});
