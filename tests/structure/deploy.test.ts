import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parseAllDocuments, parseDocument } from "yaml";
import { z } from "zod";
import { PROJECT } from "@/lib/cli/project";
import { routes } from "@/lib/site/routes";

const read = (file: string) => readFileSync(path.join(PROJECT, "deploy", file), "utf8");

// The parts of Kubernetes' API (1.30) that the manifest uses, and no other field: one in the wrong place is ignored by nobody.
const labels = z.record(z.string(), z.string());
const metadata = z.strictObject({ name: z.string().regex(/^[a-z][a-z0-9-]*$/), labels: labels.optional() });
const selector = z.strictObject({ matchLabels: labels });
const probe = (address: string) =>
  z.strictObject({
    httpGet: z.strictObject({ path: z.literal(address), port: z.literal("http") }),
    periodSeconds: z.int().positive(),
    failureThreshold: z.int().positive().optional(),
  });
const quantities = z.strictObject({
  cpu: z
    .string()
    .regex(/^\d+m$/)
    .optional(),
  memory: z.string().regex(/^\d+Mi$/),
});
const container = z.strictObject({
  name: z.string(),
  image: z.string(),
  ports: z.tuple([z.strictObject({ name: z.literal("http"), containerPort: z.int() })]),
  securityContext: z.strictObject({
    allowPrivilegeEscalation: z.literal(false),
    readOnlyRootFilesystem: z.literal(true),
    capabilities: z.strictObject({ drop: z.tuple([z.literal("ALL")]) }),
  }),
  resources: z.strictObject({ requests: quantities, limits: quantities }),
  startupProbe: probe(routes.readiness()),
  readinessProbe: probe(routes.readiness()),
  livenessProbe: probe(routes.health()),
  lifecycle: z.strictObject({
    preStop: z.strictObject({ sleep: z.strictObject({ seconds: z.int().positive() }) }),
  }),
});
const pod = z.strictObject({
  automountServiceAccountToken: z.literal(false),
  terminationGracePeriodSeconds: z.int(),
  topologySpreadConstraints: z.array(
    z.strictObject({
      maxSkew: z.int().positive(),
      topologyKey: z.string(),
      whenUnsatisfiable: z.enum(["DoNotSchedule", "ScheduleAnyway"]),
      labelSelector: selector,
    }),
  ),
  securityContext: z.strictObject({
    runAsNonRoot: z.literal(true),
    seccompProfile: z.strictObject({ type: z.literal("RuntimeDefault") }),
  }),
  containers: z.tuple([container]),
});
const manifest = z.tuple([
  z.strictObject({
    apiVersion: z.literal("apps/v1"),
    kind: z.literal("Deployment"),
    metadata,
    spec: z.strictObject({
      replicas: z.int().min(2),
      selector,
      strategy: z.strictObject({
        type: z.literal("RollingUpdate"),
        rollingUpdate: z.strictObject({ maxSurge: z.int().positive(), maxUnavailable: z.literal(0) }),
      }),
      template: z.strictObject({ metadata: z.strictObject({ labels }), spec: pod }),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal("v1"),
    kind: z.literal("Service"),
    metadata,
    spec: z.strictObject({
      selector: labels,
      ports: z.tuple([z.strictObject({ name: z.string(), port: z.int(), targetPort: z.literal("http") })]),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal("policy/v1"),
    kind: z.literal("PodDisruptionBudget"),
    metadata,
    spec: z.strictObject({ minAvailable: z.int().positive(), selector }),
  }),
]);

test("the manifest for Kubernetes has the fields of its API, with probes, a disruption budget and a rolling update that loses no copy", () => {
  const documents = parseAllDocuments(read("kubernetes.yaml"), { strict: true });
  const [deployment, service, budget] = manifest.parse(documents.map((document) => document.toJS()));
  const { selector: chosen, template, replicas } = deployment.spec;
  const labelled = template.metadata.labels;
  for (const one of [chosen.matchLabels, service.spec.selector, budget.spec.selector.matchLabels]) {
    expect(one).toEqual(labelled);
  }
  expect(budget.spec.minAvailable).toBeLessThan(replicas);
  const [site] = template.spec.containers;
  // The seven seconds that the server gives open requests, after those before it is told to stop.
  expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThan(
    site.lifecycle.preStop.sleep.seconds + 7,
  );
  expect(read("Containerfile")).toContain(`PORT=${site.ports[0].containerPort}\n`);
});

const site = z.object({
  network_mode: z.literal("service:nginx"),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal("ALL")]),
  environment: z.strictObject({ PORT: z.string() }),
});
const compose = z.object({
  services: z.strictObject({
    nginx: z.object({
      ports: z.tuple([z.string()]),
      read_only: z.literal(true),
      volumes: z.array(z.string()),
    }),
    site,
    "site-again": site,
  }),
});

test("the compose file runs a copy on each port that nginx.conf names, read-only, reached through nginx alone", () => {
  const { services } = compose.parse(
    parseDocument(read("compose.yaml"), { merge: true, strict: true }).toJS(),
  );
  const ports = [services.site, services["site-again"]].map(({ environment }) => environment.PORT);
  const named = [...read("nginx.conf").matchAll(/server 127\.0\.0\.1:(\d+) /g)].map(([, port]) => port);
  expect(ports).toEqual([...new Set(named)]);
  const [listening] = /listen \d+/.exec(read("nginx.conf")) ?? [];
  expect(listening).toBe(`listen ${services.nginx.ports[0].split(":").at(-1)}`);
});

test("the container has neither npm nor a shell, and a user that is not root", () => {
  const [, last = ""] = /[\s\S]*\n(FROM [\s\S]*)$/.exec(read("Containerfile")) ?? [];
  expect(last).toMatch(/^FROM \S+\/distroless\/nodejs\d+-debian\d+:nonroot\n/);
  expect(last).not.toMatch(/^(RUN|USER root)|npm/m);
});
