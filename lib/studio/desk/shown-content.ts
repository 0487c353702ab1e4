import type { Catalogue } from "../../catalogue/types";
import type { CheckedContent } from "../../checks/check-content";
import { buildCatalogue } from "../../content/catalogue";
import type { ParsedDocument } from "../../content/parsed-document";
import type { Photographs } from "../../content/pictures/photograph-files";
import type { RelatedContent } from "../../content/relate";
import type { SourceFile } from "../../content/source-file";
import { withoutMistakes } from "./in-part";
import { lazily } from "./lazily";
import type { State } from "./state";

/** What pages show of a state: all of it, or what fits together without its mistakes. */
interface Shown {
  readonly of: State;
  readonly files: readonly SourceFile[];
  readonly documents: readonly ParsedDocument[];
  readonly related: RelatedContent | undefined;
  readonly catalogue: Catalogue | undefined;
}

/** What pages show as the content changes: of a file with a mistake what was shown of it last, or what is published of it. */
export class ShownContent {
  #last: Shown | undefined;

  constructor(private readonly check: (files: readonly SourceFile[]) => CheckedContent) {}

  /** Worked out where it is asked for: with mistakes it takes as long as several checks. */
  of(state: State, published: State, photographs: Photographs): Shown {
    if (this.#last?.of === state) return this.#last;
    const { related } = state.checked;
    const before = this.#last?.files ?? [];
    const part =
      related === undefined
        ? withoutMistakes(state, [before, published.files], this.check)
        : { files: state.files, documents: state.checked.documents, related };
    const made = lazily(() => part && buildCatalogue(part.related, state.today, photographs));
    this.#last = {
      of: state,
      files: part?.files ?? before,
      documents: part?.documents ?? [],
      related: part?.related,
      get catalogue() {
        return related === undefined ? made() : state.catalogue;
      },
    };
    return this.#last;
  }
}
