import type { Root } from "hast";
import type { CalendarDate } from "../calendar/calendar-date";
import type { Instant } from "../calendar/london-time";
import type { DocumentData, DocumentType, documentTypes, ReferenceTarget } from "../model/document-types";
import type { GradeValue } from "../model/grade";
import type { SlugOf } from "../model/names";
import type { NotStated } from "../model/not-stated";
import type { benefitRules } from "../model/offer-rule";
import type { Figure as FigureFields, Source as SourceFields } from "../model/vocabulary";
import type { Pence } from "../money/pence";
import type { Offer, Unstated } from "../offers";
import type { PublishedPay } from "../pay/published-pay";
import type { TaxYear } from "../take-home";

/** Everything the site shows, checked and related. Pages, feeds and tools are projections of it. */
export interface Catalogue {
  /** The day on which "now" was decided: dated values in force on it are the current ones. */
  readonly today: string;
  /** The moment from which it no longer holds: a vacancy opens or closes, or another day begins in London. */
  readonly until: Instant;
  readonly councils: readonly Council[];
  /** What is taken off pay, by tax year, the oldest first; none where the content holds none. */
  readonly taxYears: readonly TaxYear[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  /** What pay and offers were before, the oldest change first; nothing where the content has no history. */
  readonly changes: readonly PublishedChange[];
  /** When vacancies were changed last, by `council/vacancy`; none without a history. */
  readonly vacancyEdits?: Readonly<Record<string, Instant>> | undefined;
}

/** A figure of pay or of an offer that a council's content had otherwise before. */
export interface PublishedChange {
  /** The council's slug. */
  readonly council: string;
  /** `welcome-payment.amount`, or `grade-8` for the pay of a grade. */
  readonly figure: string;
  readonly label: string;
  /** As readers saw it; undefined where there was none. */
  readonly before: string | undefined;
  /** As they see it from then on; undefined where there is none any more. */
  readonly after: string | undefined;
  /** The moment at which the content changed. */
  readonly at: Instant;
}

/** Rendered-ready words of a document: figures and terms are already resolved to plain elements. */
export interface Body {
  readonly hast: Root;
  readonly text: string;
}

export interface Source extends Readonly<SourceFields> {
  readonly slug: string;
}

/** A photograph as it was put into the project. Width and height are those of the upright picture, in pixels. */
export interface Photograph {
  /** The slug of its council. */
  readonly council: string;
  /** Its file in the folder `images` of the council: `town-hall.jpg`. */
  readonly file: string;
  /** Of what the file holds, in letters and digits. */
  readonly fingerprint: string;
  readonly width: number;
  readonly height: number;
}

/** A page that cites or owns something, for a list of links. */
export interface PageReference {
  readonly address: string;
  readonly title: string;
}

export interface Figure extends Readonly<Omit<FigureFields, "qualifier" | "source">> {
  /** `grade-8.maximum`: the file's name and the figure's key. */
  readonly id: string;
  /** `grade-8-maximum`: its place on the figures page. */
  readonly anchor: string;
  readonly address: string;
  /** Pounds are pence here; every other unit is the number as typed. */
  readonly value: number | NotStated;
  /** As a reader sees it: `up to £49,083`, `nearly 50%`, `not stated`. */
  readonly text: string;
  readonly source: Source;
  readonly owner: PageReference;
  readonly usedOn: readonly PageReference[];
}

/** Fields that only editors and the check need, or that every object has in another form. */
export type FieldsNotShown = "aliases" | "figures" | "sources" | "kind";

/** What every object of the catalogue has beside the fields of its document. */
interface Entry<Type extends DocumentType> {
  readonly kind: Type;
  readonly slug: string;
  readonly council: Council;
  readonly address: string;
  readonly body: Body;
  readonly sources: readonly Source[];
}

/** A document's fields with their texts in a reader's words, and references still as slugs. */
export type EntryFields<Type extends DocumentType> = Readonly<Omit<DocumentData<Type>, FieldsNotShown>> &
  Omit<Entry<Type>, "council">;

/** A value in which every slug has become the object that it names. */
type Followed<Value> =
  Value extends SlugOf<infer Target extends ReferenceTarget>
    ? ObjectNamed<Target>
    : Value extends readonly (infer Item)[]
      ? readonly Followed<Item>[]
      : Value extends object
        ? { readonly [Field in keyof Value]: Followed<Value[Field]> }
        : Value;

/** An object with the fields of its document, in which slugs have become objects. */
export type EntryOf<Type extends DocumentType> = {
  readonly [Field in keyof Omit<DocumentData<Type>, FieldsNotShown>]: Followed<DocumentData<Type>[Field]>;
} & Entry<Type>;

/** The objects of the types that have more than their documents say. Documents of other types are plain entries. */
export interface BuiltObjects {
  readonly council: Council;
  readonly service: Service;
  readonly team: Team;
  readonly role: Role;
  readonly grade: Grade;
  readonly benefit: Benefit;
  readonly glossaryTerm: Term;
}

/** What a document of a type is in the catalogue. */
export type ObjectOf<Type extends DocumentType> = Type extends keyof BuiltObjects
  ? BuiltObjects[Type]
  : EntryOf<Type>;
type ObjectNamed<Target extends ReferenceTarget> = Target extends DocumentType ? ObjectOf<Target> : Source;

type TypeWithFolder = Exclude<DocumentType, "council">;

/**
 * The objects of a council by their documents' folder: `council.roles`. Services and benefits stand in the order that
 * the editors gave, teams by service, roles and grades by pay, highest first, and terms by name. Plain entries stand
 * in the order of their field `order` where they have one, then by name.
 */
export type Collections = {
  readonly [Type in TypeWithFolder as (typeof documentTypes)[Type]["folder"]]: readonly ObjectOf<Type>[];
};

export interface Council extends Omit<EntryOf<"council">, "council">, Collections {
  /** The vacancies that are open, the one that closes first before the others. */
  readonly vacancies: readonly Vacancy[];
  /** Those that have closed. What has not opened is in no list. */
  readonly closedVacancies: readonly Vacancy[];
  /** True where the council has any in its content, also before the first opens and after the last has closed. */
  readonly hasVacancies: boolean;
  /** The moment from which another pay of it is in force; undefined where no later one is published. */
  readonly payUntil: Instant | undefined;
  /** The moment at which a vacancy opens or closes next, or one that is open is a day nearer to its closing. */
  readonly vacanciesUntil: Instant | undefined;
  /** The benefits as rules to compute with; without any where the council publishes no offer. */
  readonly offer: Offer;
  readonly figures: readonly Figure[];
  /** The photographs that its pages show, by their files' names. */
  readonly photographs: ReadonlyMap<string, Photograph>;
}

export interface Service extends EntryOf<"service"> {
  readonly teams: readonly Team[];
}

export interface Team extends EntryOf<"team"> {}
export type Vacancy = EntryOf<"vacancy">;

/** A role in the list of a service or team, with the note that limits it there. */
export type WorkplaceRole = Service["roles"][number];

export interface Workplace {
  readonly place: Service | Team;
  readonly note: string | undefined;
}

/** A published salary a year, in force on the catalogue's day. Whether it is for full-time work, councils seldom say. */
export interface Pay extends PublishedPay, Readonly<Pick<GradeValue, "from" | "spinalColumnPoints">> {
  readonly source: Source;
  /** What each point pays, lowest first; none where only the ends are published. */
  readonly points?: readonly PayPoint[] | undefined;
}

/** A spinal column point and its full-time salary a year. */
export interface PayPoint {
  readonly point: number;
  readonly salary: Pence;
}

export interface Grade extends Omit<EntryOf<"grade">, "grade" | "values" | "sources"> {
  /** The council's own label, like `Grade 8`. */
  readonly label: string | NotStated;
  /** The pay in force today; `not stated` when every dated value is in the future. */
  readonly pay: Pay | NotStated;
  readonly history: readonly Pay[];
  /** What is published from a later day than today on, earliest first. */
  readonly later: readonly (Pay & { readonly from: CalendarDate })[];
  /** Roles paid on it, by name. */
  readonly roles: readonly Role[];
}

/** Its grade is that of the role it is paid as, where it has none of its own. */
export interface Role extends EntryOf<"role"> {
  /** The grade's current pay. */
  readonly pay: Pay | NotStated;
  /** Roles whose pay is listed under this one. */
  readonly covers: readonly Role[];
  readonly workplaces: readonly Workplace[];
  /** Benefits whose conditions name the role, or everyone; schemes left out, their items in. */
  readonly benefits: readonly Benefit[];
}

/** Fields of a benefit that the offer is compiled from. */
export type RuleFields = "who" | keyof typeof benefitRules;

export interface Benefit extends Omit<EntryOf<"benefit">, RuleFields | "notStated"> {
  readonly benefitKind: DocumentData<"benefit">["kind"];
  /** Items of the scheme, in order; empty for an item. */
  readonly items: readonly Benefit[];
  /** Its own conditions, or its scheme's. */
  readonly who: {
    readonly roles: "everyone" | readonly Role[];
    /** Roles of which the council has not said whether they are included. */
    readonly notStatedFor: readonly Role[];
    readonly startingSalaryAtLeast: Figure | undefined;
  };
  /** The same in words made from the data; none where no rule says who it is for, or it is for everyone. */
  readonly whoWords: string | undefined;
  /** What each of its rules gives, in words made from the data; empty for what is only named. */
  readonly rules: readonly string[];
  readonly figures: readonly Figure[];
  /** What the rules leave open, then what the editors say is not published. */
  readonly notStated: readonly Unstated[];
}

/** A line of the glossary: from a glossary file, or from the acronym of a service, team or role. */
export interface Term extends Omit<EntryOf<"glossaryTerm">, keyof Entry<"glossaryTerm"> | "reviewed"> {
  readonly slug: string;
  readonly address: string;
  readonly body: Body | undefined;
  /** The page of the service, team or role it names, if it names one. */
  readonly page: string | undefined;
  readonly usedOn: readonly PageReference[];
}
