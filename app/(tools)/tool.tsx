import type { ReactElement } from "react";
import type { PageMetadata } from "@/app/page-metadata";
import type { Catalogue } from "@/lib/catalogue/types";
import type { Parameters } from "@/lib/search/parameters";

/** A tool's answer: a page, and its metadata for search engines and link previews. */
export interface ToolAnswer {
  readonly metadata: PageMetadata;
  readonly page: ReactElement;
  /** True for a page with a form whose answer updates as the reader types, where scripts run. */
  readonly hasLiveForm?: boolean;
}

/** A question to a tool. */
export interface Asked {
  /** The requested path; only the tool for unknown addresses reads it. */
  readonly path: string;
  /** The query, after the question mark. */
  readonly parameters: Parameters;
}

/** Answers what an address asks. Pure: its pages are cached by path and query. */
export type Tool = (asked: Asked, catalogue: Catalogue) => ToolAnswer;
