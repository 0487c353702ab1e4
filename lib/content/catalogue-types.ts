import type { Root } from "hast";
import type { BENEFIT_KINDS } from "../model/benefit";
import type { NotStated } from "../model/not-stated";
import type { ROLE_FAMILIES } from "../model/role";
import type { Ages, FIGURE_UNITS } from "../model/vocabulary";
import type { Offer } from "../offers";
import type { PublishedPay } from "../pay/published-pay";

/** Everything the site shows, checked and related. Pages, feeds and tools are projections of it. */
export interface Catalogue {
  /** The day on which "now" was decided: dated values in force on it are the current ones. */
  readonly today: string;
  readonly councils: readonly Council[];
  /** Every page of every council with its address; the site's own pages are added by the site map. */
  readonly pages: readonly Page[];
  readonly redirects: readonly Redirect[];
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export type PageKind =
  | "council"
  | "services"
  | "service"
  | "team"
  | "roles"
  | "role"
  | "benefits"
  | "figures"
  | "glossary";

/** What lists, feeds, search and the map of the site need to know of a page. */
export interface Page {
  readonly kind: PageKind;
  readonly council: string;
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Other names a reader may look for. */
  readonly keywords: readonly string[];
  /** The page's words without mark-up, for search. */
  readonly text: string;
  readonly reviewed: string;
}

/** Rendered-ready words of a document: figures and terms are already resolved to plain elements. */
export interface Body {
  readonly hast: Root;
  readonly text: string;
}

export interface Source {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly link: string | NotStated;
  readonly read: string;
}

/** A page that cites or owns something, for a list of links. */
export interface PageReference {
  readonly address: string;
  readonly title: string;
}

export interface Figure {
  /** `grade-8.maximum`: the file's name and the figure's key. */
  readonly id: string;
  /** `grade-8-maximum`: its place on the figures page. */
  readonly anchor: string;
  readonly address: string;
  readonly label: string;
  /** Pounds are pence here; every other unit is the number as typed. */
  readonly value: number | NotStated;
  readonly unit: (typeof FIGURE_UNITS)[number];
  /** As a reader sees it: `up to £49,083`, `nearly 50%`, `not stated`. */
  readonly text: string;
  readonly effective: string | NotStated;
  readonly source: Source;
  readonly owner: PageReference;
  readonly usedOn: readonly PageReference[];
}

/** What every object with words has. */
interface Entry {
  readonly slug: string;
  readonly council: Council;
  readonly address: string;
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  /** One or two plain sentences: the lead of the page and its description for machines. */
  readonly summary: string;
  readonly body: Body;
  readonly reviewed: string;
  readonly sources: readonly Source[];
}

export interface Council extends Omit<Entry, "council" | "sources"> {
  readonly kind: "council";
  readonly shortName: string;
  readonly order: number;
  readonly directorate: string;
  readonly practiceModel: string | NotStated;
  readonly vision: string | NotStated;
  readonly fullTimeWeeklyHours: number | NotStated;
  readonly colour: string;
  readonly apply: { readonly label: string; readonly link: string } | NotStated;
  readonly payNote: string;
  readonly maintainer: string;
  readonly publishedByCouncil: boolean;
  readonly sources: readonly Source[];
  /** In the order the editors gave, then by name. */
  readonly services: readonly Service[];
  readonly teams: readonly Team[];
  /** By pay, highest first; roles without published pay last, by name. */
  readonly roles: readonly Role[];
  /** By current maximum, highest first. */
  readonly grades: readonly Grade[];
  readonly benefits: readonly Benefit[];
  /** The benefits as rules to compute with; without any where the council publishes no offer. */
  readonly offer: Offer;
  readonly glossary: readonly Term[];
  readonly figures: readonly Figure[];
}

/** A role as it stands in a service or team, with the note that limits it there. */
export interface WorkplaceRole {
  readonly role: Role;
  readonly note: string | undefined;
}

interface WorkplaceEntry extends Entry {
  readonly acronym: string | undefined;
  readonly order: number;
  readonly ages: Ages | NotStated;
  readonly roles: readonly WorkplaceRole[];
  readonly partners: readonly string[];
}

export interface Service extends WorkplaceEntry {
  readonly kind: "service";
  readonly units: string | undefined;
  readonly teams: readonly Team[];
}

export interface Team extends WorkplaceEntry {
  readonly kind: "team";
  readonly service: Service;
  readonly place: string | NotStated;
  readonly localTeams: readonly string[];
}

export interface Workplace {
  readonly place: Service | Team;
  readonly note: string | undefined;
}

/** A published salary a year, in force on the catalogue's day. Whether it is for full-time work, councils seldom say. */
export interface Pay extends PublishedPay {
  readonly from: string | NotStated;
  readonly spinalColumnPoints: { readonly from: number; readonly to: number } | NotStated;
  readonly source: Source;
}

export interface Grade extends Omit<Entry, "alsoKnownAs" | "sources"> {
  readonly kind: "grade";
  /** The council's own label, like `Grade 8`. */
  readonly label: string | NotStated;
  /** The pay in force today; `not stated` when every dated value is in the future. */
  readonly pay: Pay | NotStated;
  readonly history: readonly Pay[];
  /** Roles paid on it, by name. */
  readonly roles: readonly Role[];
}

export interface Role extends Entry {
  readonly kind: "role";
  readonly plural: string;
  readonly acronym: string | undefined;
  readonly family: (typeof ROLE_FAMILIES)[number];
  readonly grade: Grade | NotStated;
  /** The grade's current pay. */
  readonly pay: Pay | NotStated;
  readonly paidAs: Role | undefined;
  /** Roles whose pay is listed under this one. */
  readonly covers: readonly Role[];
  readonly registration: string | NotStated;
  readonly nextStep: Role | NotStated;
  readonly workplaces: readonly Workplace[];
  /** Benefits whose conditions name the role, or everyone; schemes left out, their items in. */
  readonly benefits: readonly Benefit[];
}

export interface Benefit extends Entry {
  readonly kind: "benefit";
  readonly benefitKind: (typeof BENEFIT_KINDS)[number];
  readonly order: number;
  readonly scheme: Benefit | undefined;
  /** Items of the scheme, in order; empty for an item. */
  readonly items: readonly Benefit[];
  /** Its own conditions, or its scheme's. */
  readonly who: {
    readonly roles: "everyone" | readonly Role[];
    /** Roles of which the council has not said whether they are included. */
    readonly notStatedFor: readonly Role[];
    readonly startingSalaryAtLeast: Figure | undefined;
  };
  /** The same in words made from the data; none where no rule says who it is for. */
  readonly whoWords: string | undefined;
  /** What each of its rules gives, in words made from the data; empty for what is only named. */
  readonly rules: readonly string[];
  readonly figures: readonly Figure[];
  /** What the rules leave open, then what the editors say is not published. */
  readonly notStated: readonly string[];
}

/** A line of the glossary: from a glossary file, or from the acronym of a service, team or role. */
export interface Term {
  readonly slug: string;
  readonly term: string;
  readonly acronym: string | undefined;
  readonly alsoKnownAs: readonly string[];
  readonly address: string;
  readonly summary: string;
  readonly body: Body | undefined;
  /** The page of the service, team or role it names, if it names one. */
  readonly page: string | undefined;
  readonly usedOn: readonly PageReference[];
}
