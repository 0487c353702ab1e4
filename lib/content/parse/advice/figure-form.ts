/** `service-needed: {label: …, value: 12, unit: months, effective: not stated, source: …}`: a figure as a file holds it. */
export function figureForm(name: string, value: string, unit: string, qualifier?: string): string {
  const qualified = qualifier === undefined ? "" : ` qualifier: ${qualifier},`;
  return `${name}: {label: …, value: ${value}, unit: ${unit},${qualified} effective: not stated, source: …}`;
}

/** The number in words like `£5k`, `5,000 pounds`, `12 months`; `undefined` where there is none. */
export function writtenNumber(written: string): string | undefined {
  const [, digits, thousands] = /(\d[\d,]*(?:\.\d+)?)(\s*k\b)?/i.exec(written) ?? [];
  const plain = digits?.replaceAll(",", "");
  return plain === undefined || thousands === undefined ? plain : String(Number(plain) * 1000);
}

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** A length of time in words, `six months` or `12 months`, as a figure; `undefined` for other text. */
export function lengthForm(name: string, written: string): string | undefined {
  const [, number = "", unit = ""] =
    /\b(\d+(?:\.\d+)?|[a-z]+)[\s-]+(day|week|month|year)s?\b/i.exec(written) ?? [];
  const index = NUMBERS.indexOf(number.toLowerCase());
  const value = /^\d/.test(number) ? number : index === -1 ? undefined : String(index + 1);
  return value === undefined ? undefined : figureForm(name, value, `${unit.toLowerCase()}s`);
}
