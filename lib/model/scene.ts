import { z } from "zod";

/** The scenes that a page's mark can be drawn as, each with what it shows and what it may stand for. */
const SCENES = {
  "front-door": "the first door that a family knocks at",
  "night-window": "a town at night, one window lit: help out of hours",
  court: "a court of law",
  home: "a house with a chimney: residential care",
  welcome: "a house with a heart: fostering, a family that takes a child in",
  "school-gate": "the gate of a school",
  "parting-path": "a path that parts: young people who choose a way",
  garden: "a seedling: early help",
  table: "a table with two chairs: planning with a family",
  talk: "two who speak: therapy, supervision, advice",
  tree: "a family tree: kinship and permanence",
  key: "a key: a home of one's own after care",
  umbrella: "an umbrella: safeguarding",
  lens: "a magnifying glass: assessment and audit",
  chart: "figures: data and insight",
  book: "a book: learning and development",
  bridge: "a bridge over a river: youth justice, changes of life",
  street: "a street of houses: local teams",
  signpost: "a signpost: finding the right place",
  steps: "steps: progress by a plan",
  shelter: "a child held: looked-after children",
  sunflower: "a sunflower: disabilities, hidden ones among them",
} as const;

export type SceneName = keyof typeof SCENES;

function isSceneName(name: string): name is SceneName {
  return Object.hasOwn(SCENES, name);
}

export const SCENE_NAMES: readonly SceneName[] = Object.keys(SCENES).filter(isSceneName);

/** The drawing beside a name in lists and banners. */
export const scene = z
  .enum(SCENE_NAMES)
  .optional()
  .meta({
    description: `A drawing that stands for it: ${SCENE_NAMES.map((name) => `\`${name}\` (${SCENES[name]})`).join(", ")}.`,
    leftOut: "Its mark is a patchwork that is drawn from the file's name.",
  });
