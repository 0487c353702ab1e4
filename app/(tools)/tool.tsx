import type { ReactElement } from "react";
import type { Thing } from "schema-dts";
import type { PageMetadata } from "@/app/page-metadata";
import type { Catalogue } from "@/lib/catalogue/types";
import type { Parameters } from "@/lib/search/parameters";

/**
 * A tool's answer: a page, and its metadata for search engines and link previews. `document.tsx` puts the whole document round
 * it; `responder.ts` answers with it and keeps it.
 */
export interface ToolAnswer {
  readonly metadata: PageMetadata;
  readonly page: ReactElement;
  /** True for a page with a form whose answer updates as the reader types, where scripts run. */
  readonly hasLiveForm?: boolean;
  /** Structured data of a page of a council. */
  readonly things?: readonly Thing[];
  /** True for a page that shared caches may keep, until something opens, closes or begins. */
  readonly isShared?: boolean;
}

/** A question to a tool. */
export interface Asked {
  /** The requested path: tools of several addresses, and the one for unknown addresses, read it. */
  readonly path: string;
  /** The query, after the question mark. */
  readonly parameters: Parameters;
}

/** Answers what an address asks. Pure: its pages are cached by path and query, as long as the catalogue holds. */
export type Tool = (asked: Asked, catalogue: Catalogue) => ToolAnswer;
