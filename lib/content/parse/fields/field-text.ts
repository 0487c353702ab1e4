import { nearest } from "../../nearest";
import type { Citation } from "../../parsed-document";
import type { FieldPlace, FrontMatter } from "../front-matter/read-yaml";
import type { Reporter } from "../reporter";
import { CITATION, COMPONENTS, isComponentName, MONEY_RULE, moneyIn } from "../text-rules";

/**
 * Reads every text in the front matter: returns the figures and terms it cites, and reports what is not allowed in it.
 * Fields are plain text apart from citations; the body is where Markdown is.
 */
export function readFieldTexts(front: FrontMatter, reporter: Reporter): Citation[] {
  const citations: Citation[] = [];
  // A field that its schema refuses is skipped: `maximum: £50,000` is one mistake, not two.
  const refused = new Set(reporter.issues.map(({ field }) => field));
  const visit = (value: unknown, field: string): void => {
    if (refused.has(field)) return;
    if (typeof value === "string") citations.push(...readFieldText(front, field, value, reporter));
    else if (Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, `${field}.${index}`);
    else if (typeof value === "object" && value !== null) {
      for (const [name, inner] of Object.entries(value))
        visit(inner, field === "" ? name : `${field}.${name}`);
    }
  };
  visit(front.value, "");
  return citations;
}

function readFieldText(front: FrontMatter, field: string, text: string, reporter: Reporter): Citation[] {
  if (!/[<£{]|pounds?|GBP|quid/i.test(text)) return [];
  const place = front.places.get(field);
  const at = (piece: string, nth: number) => locate(front, place, piece, nth);
  for (const [nth, { written }] of moneyIn(text).entries()) {
    reporter.report({
      ...MONEY_RULE,
      at: at(
        written,
        moneyIn(text)
          .slice(0, nth)
          .filter((other) => other.written === written).length,
      ),
      field,
      problem: `\`${written}\` is an amount of money typed into text.`,
      ...(/^rules\./.test(field) && {
        fix: /\.amount$/.test(field)
          ? "Type the number once under `figures`, and write the figure's name here."
          : "Take it out of the words. The site adds the amount itself, from the figure that the rule names.",
      }),
    });
  }
  const seen = new Map<string, number>();
  const citations = [...text.matchAll(CITATION)].map((match): Citation => {
    const [written, component = "", double, single] = match;
    const nth = seen.get(written) ?? 0;
    seen.set(written, nth + 1);
    return {
      component: component === "Figure" ? "Figure" : "Term",
      name: double ?? single ?? "",
      at: at(written, nth),
      field,
    };
  });
  reportOtherTags(text.replace(CITATION, ""), field, at, reporter);
  return citations;
}

function reportOtherTags(
  rest: string,
  field: string,
  at: (piece: string, nth: number) => readonly [number, number],
  reporter: Reporter,
): void {
  for (const [tag, name = ""] of rest.matchAll(/<(?=\S)\/?([A-Za-z][\w.-]*)?[^<>]*>?/g)) {
    const meant = name === "" || isComponentName(name) ? undefined : nearest(name, Object.keys(COMPONENTS));
    reporter.report({
      rule: name === "" ? "less-than" : isComponentName(name) ? "component-attribute" : "unknown-component",
      at: at(tag.slice(0, Math.max(1, name.length + 1)), 0),
      field,
      problem: `\`${tag.trim().slice(0, 60)}\` cannot stand in a field.`,
      allowed: `plain text, and citations written exactly as ${Object.values(COMPONENTS)
        .map(({ example }) => `\`${example}\``)
        .join(" or ")}`,
      fix: name === "" ? "Write `less than`." : meant && `Did you mean \`${meant}\`?`,
    });
  }
}

/** Where the nth occurrence of a piece of a field's text stands in the file; the field's own place if it is folded. */
function locate(front: FrontMatter, place: FieldPlace | undefined, piece: string, nth: number) {
  if (place === undefined) return [1, 1] as const;
  let offset = place.start - 1;
  for (let count = 0; count <= nth && (count === 0 || offset >= 0); count += 1) {
    offset = front.source.indexOf(piece, offset + 1);
  }
  return offset >= place.start && offset < place.end ? front.positionAt(offset) : place.value;
}
