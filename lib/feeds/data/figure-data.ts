import type { Figure } from "../../catalogue/types";
import { isStated, type NotStated } from "../../model/not-stated";
import { pence } from "../../money/pence";
import { absolute } from "../../site/routes";
import { type MoneyData, moneyData, sourceData } from "./values";

/** A figure's value: money for pounds, the number itself for every other unit, or `not stated`. */
function figureValue(figure: Figure): MoneyData | number | NotStated {
  if (!isStated(figure.value)) return figure.value;
  // The catalogue holds pounds as pence, and only pounds.
  return figure.unit === "pounds" ? moneyData(pence(figure.value)) : figure.value;
}

/** A published number with its unit, its words, its day, its source and the page it belongs to. */
export function figureData(figure: Figure, origin: string) {
  return {
    id: figure.id,
    label: figure.label,
    value: figureValue(figure),
    unit: figure.unit,
    ...(figure.outOf !== undefined && { outOf: figure.outOf }),
    text: figure.text,
    effective: figure.effective,
    source: sourceData(figure.source),
    address: absolute(origin, figure.address),
    owner: { name: figure.owner.title, address: absolute(origin, figure.owner.address) },
  };
}
