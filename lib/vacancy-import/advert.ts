import type { WrittenTime } from "../calendar/written-times";
import type { DocumentData } from "../model/document-types";
import type { CONTRACTS, WORKING_HOURS } from "../model/vacancy";

/** One advert of a source, read. What it does not say is `undefined`. */
export interface Advert {
  readonly reference: string | undefined;
  readonly title: string;
  /** What the source calls the role, where it names one besides the title. */
  readonly role: string | undefined;
  readonly team: string | undefined;
  readonly service: string | undefined;
  readonly opens: WrittenTime | undefined;
  readonly closes: WrittenTime | undefined;
  readonly place: AdvertPlace | undefined;
  readonly contract: (typeof CONTRACTS)[number] | undefined;
  readonly lasts: string | undefined;
  readonly hours: (typeof WORKING_HOURS)[number] | undefined;
  readonly weeklyHours: number | undefined;
  /** The same worked out, where the advert says which part of a full week the post is: `0.5 FTE`. */
  readonly share: { readonly words: string; readonly hours: number; readonly of: number } | undefined;
  readonly pay: { readonly from: number; readonly to: number } | undefined;
  readonly interviews: string | undefined;
  readonly send: string | undefined;
  readonly ask: Exclude<DocumentData<"vacancy">["ask"], "not stated"> | undefined;
  readonly apply: string | undefined;
  readonly summary: string | undefined;
  /** Its words as Markdown, without the lines that are facts. */
  readonly text: string;
  /** What it says that a vacancy has no field for, or that could not be read. */
  readonly unread: readonly Unread[];
}

/** Words that were not read. */
export interface Unread {
  /** The field that they are for. */
  readonly field:
    | "name"
    | "team"
    | "service"
    | "opens"
    | "closes"
    | "interviews"
    | "place"
    | "pay"
    | "contract"
    | "hours"
    | "weeklyHours"
    | "ask"
    | "apply";
  readonly words: string;
  /** What is unclear in them, where more can be said than that they are not understood. */
  readonly why?: string | undefined;
}

export interface AdvertPlace {
  readonly street?: string;
  readonly town: string;
  readonly postcode?: string;
}
