import type { Element, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { z } from "zod";
import { say, type Written } from "../facts";
import { SourceRefusal } from "../refusal";
import { readText } from "./advert-text";

const text = z.union([z.string(), z.number().transform(String)]);
/** Schema.org lets every value be one or several; of several the first is taken. */
const first = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .preprocess((value) => (Array.isArray(value) ? value[0] : value), schema)
    .optional()
    .catch(undefined);

const amounts = z.object({
  value: first(text),
  minValue: first(text),
  maxValue: first(text),
  unitText: first(text),
});

const posting = z.object({
  title: first(text),
  description: first(text),
  url: first(text),
  datePosted: first(text),
  validThrough: first(text),
  identifier: first(z.union([text, z.object({ value: text }).transform(({ value }) => value)])),
  employmentType: z
    .union([z.array(text), text.transform((one) => [one])])
    .optional()
    .catch(undefined),
  workHours: first(text),
  jobLocation: first(
    z.union([
      text.transform((address) => ({ name: undefined, address })),
      z.object({
        name: first(text),
        address: first(
          z.union([
            text,
            z.object({ streetAddress: first(text), addressLocality: first(text), postalCode: first(text) }),
          ]),
        ),
      }),
    ]),
  ),
  applicationContact: first(z.object({ name: first(text), email: first(text), telephone: first(text) })),
  salaryCurrency: first(text),
  baseSalary: first(
    z.union([
      text.transform((value) => ({ currency: undefined, unitText: undefined, value: { value } })),
      z.object({
        currency: first(text),
        unitText: first(text),
        value: first(z.union([amounts, text.transform((value) => ({ value }))])),
      }),
    ]),
  ),
});

/** What schema.org's words for employment say in a vacancy's. Those of which several are stated are read together. */
const EMPLOYMENT: Readonly<Record<string, string>> = {
  FULL_TIME: "full time",
  PART_TIME: "part time",
  TEMPORARY: "temporary",
};

/** Nested deeper, it is no data of a page. */
const DEEPEST = 20;

/** Pages of content managers are deep, but not this deep. */
const MOST_ELEMENTS_DEEP = 500;

/** Every JobPosting in data of schema.org, wherever it stands: alone, in a list, in a graph. */
function postingsIn(data: unknown, depth = 0): object[] {
  if (depth > DEEPEST || typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((item) => postingsIn(item, depth + 1));
  const types = "@type" in data ? [data["@type"]].flat() : [];
  if (types.some((type) => type === "JobPosting" || type === "https://schema.org/JobPosting")) return [data];
  return Object.values(data).flatMap((value) => postingsIn(value, depth + 1));
}

/** Pay in pounds a year as figures; other pay in words, of which the report can say that they were not understood. */
function saySalary(written: Written, { baseSalary, salaryCurrency }: z.infer<typeof posting>): void {
  if (baseSalary === undefined) return;
  const stated: z.infer<typeof amounts> = baseSalary.value ?? {};
  const { value, minValue = value, maxValue = value } = stated;
  const currency = baseSalary.currency ?? salaryCurrency ?? "no currency";
  const unit = stated.unitText ?? baseSalary.unitText ?? "no unit";
  if (currency === "GBP" && unit.toUpperCase() === "YEAR") {
    say(written, "salaryFrom", minValue);
    say(written, "salaryTo", maxValue);
  } else {
    const range = [...new Set([minValue, maxValue])].filter((end) => end !== undefined).join(" to ");
    if (range !== "") say(written, "salary", `${range}, ${currency}, ${unit}`);
  }
}

/** A place in parts, in one text, or by its name alone. */
function sayPlace(written: Written, { jobLocation: { name, address } = {} }: z.infer<typeof posting>): void {
  if (typeof address !== "object") {
    say(written, "place", address ?? name);
    return;
  }
  say(written, "street", address.streetAddress);
  say(written, "town", address.addressLocality);
  say(written, "postcode", address.postalCode);
}

/** Places beside the first, in words: a vacancy has one. */
function sayMorePlaces(written: Written, [, ...others]: readonly unknown[]): void {
  const lines = others.map((jobLocation) => {
    const other: Written = {};
    sayPlace(other, posting.parse({ jobLocation }));
    return Object.values(other).join(", ");
  });
  say(written, "morePlaces", lines.join("; "));
}

function advertOf(data: object): Written {
  const stated = posting.parse(data);
  const written: Written = {};
  const terms = stated.employmentType?.map(
    (term) => EMPLOYMENT[term] ?? term.replaceAll("_", " ").toLowerCase(),
  );
  say(written, "title", stated.title);
  say(written, "reference", stated.identifier);
  say(written, "opens", stated.datePosted);
  say(written, "closes", stated.validThrough);
  say(written, "apply", stated.url);
  sayPlace(written, stated);
  if ("jobLocation" in data && Array.isArray(data.jobLocation)) sayMorePlaces(written, data.jobLocation);
  say(written, "contract", terms?.join(", "));
  say(written, "weeklyHours", stated.workHours);
  say(written, "ask", stated.applicationContact?.name);
  say(written, "askMail", stated.applicationContact?.email);
  say(written, "askTelephone", stated.applicationContact?.telephone);
  saySalary(written, stated);
  // Last, since what stands in fields of its own is more certain than a line of a text.
  if (stated.description !== undefined) readText(stated.description, written);
  return written;
}

/** Adverts of data of schema.org. */
export function postingAdverts(data: unknown): Written[] {
  return postingsIn(data).map(advertOf);
}

function scriptsIn(nodes: readonly RootContent[], depth = 0): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== "element" || depth > MOST_ELEMENTS_DEEP) return [];
    const isData = node.tagName === "script" && /^application\/ld\+json/i.test(String(node.properties.type));
    return isData ? [node] : scriptsIn(node.children, depth + 1);
  });
}

/** Adverts of the JobPosting data in a page. Scripts that are no JSON are passed over, as search engines do. */
export function pageAdverts(html: string): Written[] {
  const adverts = scriptsIn(fromHtml(html).children).flatMap((script) => {
    const words = script.children.map((child) => (child.type === "text" ? child.value : "")).join("");
    try {
      return postingAdverts(JSON.parse(words));
    } catch (problem) {
      if (problem instanceof SyntaxError) return [];
      throw problem;
    }
  });
  if (adverts.length > 0) return adverts;
  throw new SourceRefusal(
    "It is a web page without JobPosting data. Ask for the address of the feed; where one has to sign in, save the list as a file.",
  );
}
