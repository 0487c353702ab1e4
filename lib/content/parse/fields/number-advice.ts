import { writtenAmount } from "../advice/written-amount";

/**
 * What to write where a field holds one number and words stand beside it. No word is dropped without saying so: “up to
 * £40,000” is not £40,000 in every field.
 * @param name of the field
 * @param mayBeUnstated whether the field may hold `not stated`
 */
export function numberAdvice(name: string, text: string, mayBeUnstated: boolean): string | undefined {
  const [, over, under] = (name === "value" && /^(\d+) ?\/ ?(\d+)$/.exec(text.trim())) || [];
  if (over !== undefined) return `Write it as \`value: ${over}, outOf: ${under}, unit: fraction\`.`;
  const amount = writtenAmount(text);
  if (amount === undefined) return undefined;
  const { number, word, qualifier, unit, isSpot, rest } = amount;
  const meant = `Did you mean \`${number}\`?`;
  if (rest !== undefined) {
    return `The field holds one number alone. If it is \`${number}\`, see that what stands beside it is said elsewhere: “${rest}”.`;
  }
  if (name === "value") {
    const beside = [
      ...(qualifier === undefined ? [] : [`\`qualifier: ${qualifier}\` for “${word}”`]),
      ...(unit === undefined ? [] : [`\`unit: ${unit}\``]),
    ];
    return beside.length === 0 ? meant : `${meant} With ${beside.join(" and ")} beside it.`;
  }
  if (isSpot) return `${meant} With \`basis: spot salary\` beside it.`;
  if (qualifier === undefined) return meant;
  if (name === "maximum" && qualifier === "up to") return `${meant} \`maximum\` says “up to” by itself.`;
  if (name === "minimum" && qualifier === "at least") return `${meant} \`minimum\` says “${word}” by itself.`;
  if (name === "maximum" && qualifier === "at least") return otherEnd("minimum", "maximum", number, word);
  if (name === "minimum" && qualifier === "up to") return otherEnd("maximum", "minimum", number, word);
  const instead = mayBeUnstated ? "; where the council says no more than that, write `not stated`" : "";
  return `${meant} The field holds an exact number, and “${word}” would be lost: compare it with the source${instead}.`;
}

function otherEnd(right: string, wrong: string, number: string, word = ""): string {
  return `“${word}” belongs to the other end: write \`${right}: ${number}\`, and \`${wrong}: not stated\` where no other is published.`;
}
