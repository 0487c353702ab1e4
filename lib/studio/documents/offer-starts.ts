import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { type FieldValue, isGroup, isList } from "../../content/edit/field-value";
import { BENEFIT_KINDS } from "../../model/benefit";
import { NOT_STATED } from "../../model/not-stated";

/** The guide, which has the offers from which an editor may begin: in the words of councils, and as rules. */
const GUIDE = "lib/offers/README.md";
const SECTION = /^## Ten offers[^\n]*\n([\s\S]*?)(?=^## )/m;
const OFFER = /^> \*\*\d+\.\*\* ((?:.*\n>? ?)*?)\n```yaml\n([\s\S]*?)^```/gm;

/** An offer as many councils make it. */
export interface OfferStart {
  /** As a council words it. */
  readonly words: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** @param project the folder that holds package.json */
export function offerStarts(project: string): readonly OfferStart[] {
  const [, section = ""] = SECTION.exec(readFileSync(path.join(project, GUIDE), "utf8")) ?? [];
  return [...section.matchAll(OFFER)].map(([, quote = "", yaml = ""]) => ({
    words: quote.replace(/\s*\n> ?/g, " ").trim(),
    fields: parse(yaml),
  }));
}

/** What a council has that an offer may name. */
export interface OfferHome {
  /** The names of its roles, and of its teams. */
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly source: string;
}

/**
 * The fields of an offer for a council: its rules as they are in the guide, and no number of theirs, which the council has not
 * said. Roles and teams that the council has not are left out.
 */
export function fieldsForCouncil(
  { fields }: OfferStart,
  home: OfferHome,
): Readonly<Record<string, FieldValue>> {
  const { who = {}, figures = {}, rules = [], ...rest } = fields;
  const gives = isList(rules) ? rules.map((rule) => (isGroup(rule) ? String(rule.gives) : "")).join(" ") : "";
  return {
    kind: BENEFIT_KINDS.find((kind) => gives.includes(kind)) ?? "perk",
    who: { roles: "everyone", ...(isGroup(who) && atHome(who, home)) },
    figures: isGroup(figures)
      ? Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, unsaid(figure, home)]))
      : {},
    rules: isList(rules)
      ? rules.map((rule) =>
          isGroup(rule) && isGroup(rule.who) ? { ...rule, who: atHome(rule.who, home) } : rule,
        )
      : rules,
    ...rest,
  };
}

function unsaid(figure: FieldValue, { source }: OfferHome): FieldValue {
  return isGroup(figure) ? { ...figure, value: NOT_STATED, source } : figure;
}

function atHome(
  who: Readonly<Record<string, FieldValue>>,
  home: OfferHome,
): Readonly<Record<string, FieldValue>> {
  const kept = Object.entries(who).map(([name, value]) => {
    if ((name !== "roles" && name !== "teams") || !isList(value)) return [name, value] as const;
    return [name, value.filter((slug) => home[name].some((one) => one === slug))] as const;
  });
  return Object.fromEntries(kept.filter(([, value]) => !isList(value) || value.length > 0));
}
