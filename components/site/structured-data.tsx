import type { Thing } from "schema-dts";
import { graph, scriptJson } from "@/lib/feeds/structured/graph";

/** The structured data (JSON-LD) of a page: a data block, which browsers do not run. */
export function StructuredData({ things }: { things: readonly Thing[] }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: scriptJson escapes everything that could end the element
      dangerouslySetInnerHTML={{ __html: scriptJson(graph(things)) }}
    />
  );
}
