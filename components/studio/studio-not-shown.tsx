import { studioRoutes } from "@/lib/studio/routes";

/** A file whose mistakes keep it from being shown as it is written. */
export interface FileNotShown {
  readonly file: string;
  readonly title: string;
}

/** Says beside the page what it does not follow. */
export function NotShown({
  file,
  others,
}: {
  file: FileNotShown | undefined;
  others: readonly FileNotShown[];
}) {
  return (
    <>
      {file !== undefined && (
        <p className="studio-mistake">
          The page does not follow what you type while the check finds a mistake in it: it shows what could be
          shown last.
        </p>
      )}
      {others.length > 0 && (
        <p>
          Shown as they were before their mistakes:{" "}
          {others.map(({ file: other, title }, index) => (
            <span key={other}>
              {index > 0 && ", "}
              <a href={studioRoutes.document(other)}>{title}</a>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
