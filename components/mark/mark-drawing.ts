import type { SceneName } from "@/lib/model/scene";
import { type Layer, QUILT_TONES, quilt } from "./quilt";
import { SCENE_LAYERS, SCENE_SIZE } from "./scenes";

/** What a mark stands for. */
export interface MarkSubject {
  readonly slug: string;
  /** The scene that its file names; where it names none, the mark is a patchwork drawn from the slug. */
  readonly scene?: SceneName | undefined;
}

/** A mark as paths in the order of painting, in a square of so many units. */
export interface MarkDrawing {
  readonly units: number;
  readonly layers: readonly Layer[];
}

/** How the mark of a subject is drawn. The same subject always has the same mark. */
export function markDrawing({ slug, scene }: MarkSubject, cells = 4): MarkDrawing {
  if (scene !== undefined) return { units: SCENE_SIZE, layers: SCENE_LAYERS[scene] };
  const { units, paths } = quilt(slug, cells);
  return { units, layers: QUILT_TONES.map((tone) => [tone, paths[tone]]) };
}
