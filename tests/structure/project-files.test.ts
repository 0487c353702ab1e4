import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";
import { PROJECT } from "@/lib/cli/project";

const read = (...file: string[]) => readFileSync(path.join(PROJECT, ...file), "utf8");

function yaml(...file: string[]): unknown {
  const document = parseDocument(read(...file), { strict: true, uniqueKeys: true });
  expect(document.errors).toEqual([]);
  return document.toJS();
}

/** The scripts of package.json and what each step of a workflow may be. */
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const conditions = { name: z.string().optional(), if: z.string().optional(), id: z.string().optional() };
const step = z.union([
  z.strictObject({ ...conditions, uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+$/), with: values.optional() }),
  z.strictObject({ ...conditions, run: z.string(), env: values.optional() }),
]);
const job = z.strictObject({
  name: z.string(),
  needs: z.string().optional(),
  if: z.string().optional(),
  permissions: z.strictObject({ "pull-requests": z.literal("write") }).optional(),
  "runs-on": z.literal("ubuntu-latest"),
  "timeout-minutes": z.int().positive(),
  strategy: z
    .strictObject({ "fail-fast": z.boolean(), matrix: z.record(z.string(), z.array(z.string())) })
    .optional(),
  steps: z.array(step).min(1),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    pull_request: z.null().optional(),
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
    schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
    workflow_dispatch: z.null().optional(),
  }),
  permissions: z.strictObject({ contents: z.literal("read") }),
  concurrency: z.strictObject({ group: z.string(), "cancel-in-progress": z.boolean() }).optional(),
  jobs: z.record(z.string(), job),
});
const load = (name: string) => workflow.parse(yaml(".github", "workflows", name));
const stepsOf = (name: string) => Object.values(load(name).jobs).flatMap(({ steps }) => steps);

describe("the workflows", () => {
  const names = readdirSync(path.join(PROJECT, ".github", "workflows"));

  test.each(names)("%s has the keys that GitHub knows, and may only read but to comment", (name) => {
    expect(Object.keys(load(name).jobs)).not.toEqual([]);
  });

  test.each(names)("%s runs nothing of the project where it may write", (name) => {
    const writing = Object.values(load(name).jobs).filter(({ permissions }) => permissions !== undefined);
    const runs = writing
      .flatMap(({ steps }) => steps)
      .flatMap((each) => ("run" in each ? [each.run] : [each.uses]));
    expect(runs.filter((run) => !/^(gh |actions\/download-artifact@)/.test(run))).toEqual([]);
  });

  test.each(names)("%s runs scripts that there are", (name) => {
    const asked = stepsOf(name).flatMap((each) =>
      "run" in each ? [...each.run.matchAll(/npm run (?:-s )?([\w:]+)/g)] : [],
    );
    expect(asked.map(([, script = ""]) => script).filter((script) => scripts[script] === undefined)).toEqual(
      [],
    );
  });

  test("a pull request is checked, built, and tested on the oldest Node that we support and the one we recommend", () => {
    const { jobs } = load("pull-request.yml");
    expect(jobs.test?.strategy?.matrix.node).toEqual(["20.19", read(".nvmrc").trim()]);
    const runs = stepsOf("pull-request.yml").flatMap((each) => ("run" in each ? [each.run] : []));
    expect(runs).toEqual(expect.arrayContaining(["npm run check", "npm run build", "npm test"]));
  });

  test("the daily build starts just after midnight in London, in summer and in winter", () => {
    const { on } = load("daily-build.yml");
    const crons = on.schedule?.map(({ cron }) => cron) ?? [];
    expect(crons).toEqual(["5 23 * * *", "5 0 * * *"]);
    const hour = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      hour: "2-digit",
      hourCycle: "h23",
    });
    const hours = crons.map((cron) => {
      const [minute, utc] = cron.split(" ").map(Number);
      return ["2026-07-01", "2026-01-01"].map((day) => {
        const moment = new Date(`${day}T00:00:00Z`);
        moment.setUTCHours(utc ?? 0, minute);
        return hour.format(moment);
      });
    });
    expect(hours).toEqual([
      ["00", "23"],
      ["01", "00"],
    ]);
    const guard = stepsOf("daily-build.yml").flatMap((each) => ("run" in each ? [each.run] : []))[0] ?? "";
    expect(guard).toContain('"5 23 * * */+0100"');
    expect(guard).toContain('"5 0 * * */+0000"');
  });
});

describe("the issue forms", () => {
  const forms = readdirSync(path.join(PROJECT, ".github", "ISSUE_TEMPLATE")).filter(
    (name) => name !== "config.yml",
  );
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    labels: z.array(z.string()),
    body: z
      .array(
        z.strictObject({
          type: z.enum(["input", "textarea"]),
          id: z.string().regex(/^[\w-]+$/),
          attributes: z.strictObject({ label: z.string(), description: z.string().optional() }),
          validations: z.strictObject({ required: z.boolean() }).optional(),
        }),
      )
      .min(1),
  });

  test.each(forms)("%s has the keys that GitHub knows, and no id twice", (name) => {
    const { body } = form.parse(yaml(".github", "ISSUE_TEMPLATE", name));
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
  });
});

describe("what a newcomer looks for", () => {
  test("the licence is that of package.json", () => {
    expect(read("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Council Careers contributors\n/);
    expect(JSON.parse(read("package.json"))).toMatchObject({ license: "MIT" });
  });

  test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", ".github/CODEOWNERS.example"])(
    "every file that %s names is there",
    (name) => {
      const text = read(name);
      const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, file = ""]) => file);
      const quoted = [...text.matchAll(/`((?:app|components|lib|tests|deploy)\/[\w/.-]*)`/g)].map(
        ([, file = ""]) => file,
      );
      const missing = [...linked, ...quoted].filter((file) => !existsSync(path.join(PROJECT, file)));
      expect(missing).toEqual([]);
    },
  );
});

test("no code stands at the top level but settings of tools, and what Next or a build looks for there", () => {
  const code = readdirSync(PROJECT).filter((name) => /\.[cm]?[jt]sx?$/.test(name));
  const expected = /^[\w-]+(?:\.\w+)*\.config\.ts$|^(?:build-site|proxy)\.ts$|^next-env\.d\.ts$/;
  expect(code.filter((name) => !expected.test(name))).toEqual([]);
});
