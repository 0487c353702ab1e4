import type { Thing } from "schema-dts";
import { graph, scriptJson } from "@/lib/feeds/structured/graph";

/** The facts of a page for machines that read pages: data, not a script, and it runs nothing. */
export function StructuredData({ things }: { things: readonly Thing[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson escapes everything that could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(graph(things)) }}
    />
  );
}
