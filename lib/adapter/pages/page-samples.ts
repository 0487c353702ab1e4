/** File in a build with pages as they were before anything was taken out of them: their addresses and HTML. */
export const PAGE_SAMPLES = "page-samples.json";
