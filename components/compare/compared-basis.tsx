import { basisOfAll, restsOnWords } from "@/lib/calculator/take-home-basis";
import { TakeHomeBasis } from "../calculator/take-home-basis";
import type { ComparedRole } from "./compared-rows";

/**
 * What the estimates of the roles rest on; nothing where none is worked out.
 * @param today an ISO day
 */
export function ComparedBasis({ compared, today }: { compared: readonly ComparedRole[]; today: string }) {
  const estimates = compared.flatMap(({ answer, takeHome }) =>
    "why" in takeHome ? [] : [{ answer, takeHome }],
  );
  if (estimates.length === 0) return null;
  const bases = estimates.map(({ answer, takeHome }) => {
    const { name, council } = answer.state.role;
    return { name: `${name}, ${council.shortName}`, words: restsOnWords(takeHome, answer, today) };
  });
  const figures = new Set(estimates.flatMap(({ takeHome }) => takeHome.figures));
  return <TakeHomeBasis words={basisOfAll(bases)} figures={[...figures]} />;
}
