import { formatDay } from "@/lib/calendar/format-day";
import type { LastChange } from "@/lib/studio/desk/last-change";

/** The button that puts a file back as it was before its last change. */
export const PUT_BACK = "put-back";

/**
 * Who has changed a file last, and the way back.
 * @param form the id of the file's form
 */
export function PutBack({ last: { by, day, subject }, form }: { last: LastChange; form: string }) {
  return (
    <section aria-labelledby="last">
      <h2 id="last">Its last change</h2>
      <p>
        {by}, {formatDay(day)}: {subject}
      </p>
      <button type="submit" name={PUT_BACK} value="yes" form={form} className="studio-second">
        Put it back as it was before
      </button>
    </section>
  );
}
