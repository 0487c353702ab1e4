import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { bundleBrowserScript } from "../../lib/adapter/output/bundle-browser-script";
import { serverFolder } from "../../lib/adapter/output/server-folder";
import { buildFolder } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { studioRoutes } from "../../lib/studio/routes";
import { everyFeed, TOOLS } from "../harness/every-address";
import { SITE } from "../structure/source-files";
import { expect, test } from "./site";

const SERVER = serverFolder(buildFolder(PROJECT));

/** Everything in quotes, so that what stands between two of them is taken for none. */
const TEXT = /"((?:[^"\\\n]|\\.)*)"/g;

/** The texts of the code that a bundle keeps as they are: those with nothing to escape. */
const textsIn = (code: string) =>
  [...code.matchAll(TEXT)]
    .map(([, text = ""]) => text)
    .filter((text) => text.length >= 12 && !text.includes("\\"));
const isOfStudio = ({ file }: { readonly file: string }) =>
  /^(app\/\(studio\)|components\/studio|lib\/studio)\//.test(file);

/** The texts that the studio's code has and no other code of the site: sentences, and what names the studio. */
function textsOfStudio(): readonly string[] {
  const elsewhere = SITE.filter((source) => !isOfStudio(source)).map(({ code }) => code);
  const ofStudio = SITE.filter(isOfStudio).flatMap(({ code }) => textsIn(code));
  return [...new Set(ofStudio)].filter(
    (text) =>
      !text.startsWith("@/") &&
      (/ .* /.test(text) || text.includes("studio")) &&
      !elsewhere.some((code) => code.includes(text)),
  );
}

/** Every file of the build as it stands, compressed forms aside, of which each has its plain one beside it. */
function filesOfServer(): readonly string[] {
  return readdirSync(SERVER, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(SERVER, file))
    .filter((file) => statSync(file).isFile() && !/\.(br|gzip)$/.test(file));
}

/** Each file of the build with its size and the time at which it was last written. */
const written = () =>
  readdirSync(SERVER, { recursive: true, encoding: "utf8" })
    .sort()
    .map((file) => {
      const { size, mtimeMs } = statSync(path.join(SERVER, file));
      return `${file} ${size} ${mtimeMs}`;
    });

test("the built server, and all that it sends, has no text of the studio's code in it", async () => {
  const texts = textsOfStudio();
  // Where they are, they are seen: in the script that the studio alone sends.
  const entry = path.join(PROJECT, "components/studio/browser/live-check.ts");
  const script = Buffer.from((await bundleBrowserScript(entry)).contents);
  expect(texts.filter((text) => script.includes(text)).length).toBeGreaterThan(0);
  expect(texts.length).toBeGreaterThan(100);
  const files = filesOfServer();
  expect(files.length).toBeGreaterThan(100);
  const seen = files.flatMap((file) => {
    const content = readFileSync(file);
    return texts
      .filter((text) => content.includes(text))
      .map((text) => `${path.relative(SERVER, file)}: ${text}`);
  });
  expect(seen).toEqual([]);
});

test("no public address takes anything: each refuses to be written to, none is the studio's, and no file of the server is touched", async ({
  site,
  request,
}) => {
  const before = written();
  const asked = ["/", ...site.listed, ...TOOLS, ...everyFeed("sutton/social-worker")];
  const wrong: string[] = [];
  for (const [index, address] of asked.entries()) {
    const method = ["POST", "PUT", "PATCH", "DELETE"][index % 4] ?? "POST";
    const data = "values.0.maximum=1";
    const answer = await request.fetch(address, { method, data, maxRedirects: 0 });
    if (answer.status() !== 405) wrong.push(`${method} ${address}: ${answer.status()}`);
  }
  const file = "sutton/grades/grade-8.mdx";
  for (const address of Object.values(studioRoutes)) {
    const path = typeof address === "string" ? address : address(file);
    const status = (await request.get(path, { maxRedirects: 0 })).status();
    if (status !== 404) wrong.push(`GET ${path}: ${status}`);
  }
  expect(wrong).toEqual([]);
  expect(written()).toEqual(before);
});
