import { z } from "zod";

/** The scenes that a page's mark can be drawn as, each with what it shows and what it may stand for. */
export const SCENES = {
  "front-door": "The first door that a family knocks at.",
  "night-window": "A town at night, one window lit: help out of hours.",
  court: "A court of law.",
  home: "A house with a chimney: residential care.",
  welcome: "A house with a heart: fostering, a family that takes a child in.",
  "school-gate": "The gate of a school.",
  "parting-path": "A path that parts: young people who choose a way.",
  garden: "A seedling: early help.",
  table: "A table with two chairs: planning with a family.",
  talk: "Two who speak: therapy, supervision, advice.",
  tree: "A family tree: kinship and permanence.",
  key: "A key: a home of one's own after care.",
  umbrella: "An umbrella: safeguarding.",
  lens: "A magnifying glass: assessment and audit.",
  chart: "Figures: data and insight.",
  book: "A book: learning and development.",
  bridge: "A bridge over a river: youth justice, changes of life.",
  street: "A street of houses: local teams.",
  signpost: "A signpost: finding the right place.",
  steps: "Steps: progress by a plan.",
  shelter: "A child held: looked-after children.",
  sunflower: "A sunflower: disabilities, hidden ones among them.",
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
    description: `A drawing that stands for it: ${SCENE_NAMES.map((name) => `\`${name}\``).join(", ")}.`,
    leftOut: "Its mark is a patchwork that is drawn from the file's name.",
  });
