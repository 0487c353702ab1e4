import { isStated, NOT_STATED, type NotStated } from "../model/not-stated";
import type { FigureUnit } from "../model/offer/figure-kinds";
import { timesOver } from "../model/offer/times-over";
import { formatPounds } from "../money/format";
import { pounds } from "../money/pence";

const plainNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const singular: Partial<Record<FigureUnit, string>> = {
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  hours: "hour",
};

/** A figure as an editor types it; money is in pounds, not pence. */
export interface TypedFigure {
  readonly value: number | NotStated;
  readonly unit: FigureUnit;
  readonly outOf?: number | undefined;
  readonly qualifier: "exactly" | "up to" | "at least" | "nearly" | "about";
}

/** A figure as a reader sees it: `up to £49,083`, `nearly 50%`, `1 day`, `not stated`. */
export function figureText({ value, unit, outOf, qualifier }: TypedFigure): string {
  if (!isStated(value)) return NOT_STATED;
  const number = outOf === undefined ? numberText(value, unit) : `${value}/${outOf}`;
  return qualifier === "exactly" ? number : `${qualifier} ${number}`;
}

/**
 * A figure where a text cites it, worded as an offer words its amounts, and how many letters behind it that takes in: for
 * `300% of your pay`, `3 times` your pay.
 */
export function citedFigure(figure: TypedFigure, behind: string): { words: string; taken: number } {
  const [of] = /^\s+of(?=\s)/.exec(behind) ?? [];
  const times = figure.unit === "percent" && of !== undefined ? timesOver(figure) : undefined;
  if (of === undefined || times === undefined) return { words: figureText(figure), taken: 0 };
  return { words: `${plainNumber.format(times)} times`, taken: of.length };
}

function numberText(value: number, unit: FigureUnit): string {
  if (unit === "pounds") return formatPounds(pounds(value));
  const number = plainNumber.format(value);
  if (unit === "percent") return `${number}%`;
  if (unit === "count") return number;
  if (unit === "pence") return `${number}p`;
  return `${number} ${value === 1 ? (singular[unit] ?? unit) : unit}`;
}
