import { isMailAddress } from "../../../model/web-address";
import { printedTelephone } from "../../telephone";

const NUMBER = /\+?\(?\d[\d\s()-]{8,}\d/;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s,;]+|[^\s,;:<>()]+@[^\s,;:<>()]+/i;
/** What joins a name to the number or the address behind it. */
const JOINED_BY = /(?:\b(?:on|at|or|and|via|tel(?:ephone)?|e-?mail|phone|by)\b[.:]?|[\s,;:()–-])+$/i;

/**
 * What to write where a group with words, an address and perhaps a number belongs, and all of it stands in one line:
 * `Jo Hill, 01632 960 155`.
 * @param fields the names that the group may have
 */
export function linkGroupFix(value: unknown, fields: readonly string[]): string | undefined {
  if (typeof value !== "string" || !fields.includes("label") || !fields.includes("link")) return undefined;
  const [address] = ADDRESS.exec(value) ?? [];
  const [number] = NUMBER.exec(value) ?? [];
  const telephone = number === undefined ? undefined : printedTelephone(number);
  const hasTelephone = fields.includes("telephone");
  if (address === undefined && !(hasTelephone && telephone !== undefined)) return undefined;
  const first = Math.min(
    ...[address, number].map((part) => (part === undefined ? value.length : value.indexOf(part))),
  );
  const words = value.slice(0, first).replace(JOINED_BY, "").trim();
  const label = words === "" || /[,:#[\]{}]/.test(words) ? "…" : words;
  const group = [
    `label: ${label}`,
    address && `link: ${isMailAddress(address) ? `"mailto:${address}"` : wholeAddress(address)}`,
    hasTelephone && telephone && `telephone: ${telephone}`,
  ];
  return `Write \`{${group.filter(Boolean).join(", ")}}\`${label === "…" ? ", with the words of the link for `…`" : ""}.`;
}

const wholeAddress = (address: string): string => (/^www\./i.test(address) ? `https://${address}` : address);
