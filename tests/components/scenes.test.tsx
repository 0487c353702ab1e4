import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Mark } from "@/components/mark/mark";
import { Mosaic } from "@/components/mark/mosaic";
import { roleMark } from "@/lib/catalogue/role-mark";
import { SCENE_NAMES } from "@/lib/model/scene";
import { localityTeam, safeguarding, socialWorker } from "../fixtures/sample-catalogue";

const drawn = (scene: (typeof SCENE_NAMES)[number]) =>
  renderToStaticMarkup(<Mark subject={{ slug: "any", scene }} />);

test.each(SCENE_NAMES)(
  "the scene %s takes at most 1.5 kB of a page, and a screen reader passes over it",
  (name) => {
    expect(Buffer.byteLength(drawn(name))).toBeLessThanOrEqual(1500);
    expect(drawn(name)).toContain('aria-hidden="true"');
  },
);

test("no two scenes are drawn alike", () => {
  expect(new Set(SCENE_NAMES.map(drawn)).size).toBe(SCENE_NAMES.length);
});

test("a service that names no scene has a patchwork of its own", () => {
  const patchwork = (slug: string) => renderToStaticMarkup(<Mark subject={{ slug }} />);
  expect(patchwork("early-help")).not.toBe(patchwork("fostering"));
});

test("a role is drawn as the first of its places that has a scene, else as a patchwork of its own", () => {
  const places = [
    localityTeam,
    { ...safeguarding, scene: "umbrella" },
    { ...localityTeam, scene: "street" },
  ] as const;
  expect(roleMark(socialWorker, places).scene).toBe("umbrella");
  expect(roleMark(socialWorker, [localityTeam])).toEqual({ slug: "social-worker", scene: undefined });
});

test.each([
  [0, 1],
  [3, 1],
  [4, 4],
  [8, 4],
  [9, 9],
  [20, 9],
])("a council of %i services has a mark of %i drawings", (services, drawings) => {
  const parts = Array.from({ length: services }, (_, index) => ({ slug: `service-${index}` }));
  const markup = renderToStaticMarkup(<Mosaic subject={{ slug: "riverton" }} parts={parts} />);
  expect(markup.match(/<svg/g)).toHaveLength(drawings);
});
