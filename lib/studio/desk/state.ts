import type { CalendarDate } from "../../calendar/calendar-date";
import type { Catalogue } from "../../catalogue/types";
import type { CheckedContent } from "../../checks/check-content";
import type { SourceFile } from "../../content/source-file";

/** The content at one time: as it is published, or with the drafts in place. */
export interface State {
  readonly files: readonly SourceFile[];
  readonly checked: CheckedContent;
  readonly today: CalendarDate;
  /** `undefined` where the content has a mistake. Made where it is asked for: whoever types waits for the check alone. */
  readonly catalogue: Catalogue | undefined;
}
