/**
 * Everything that draws pages at request time, by its kind. The build reads here which styles the pages of each may need:
 * the classes that stand in the code of an export are those of its pages.
 */
export { calculatorTool as calculator } from "./calculator-tool";
export { compareTool as compare } from "./compare-tool";
export { roleFinderTool as roleFinder } from "./role-finder-tool";
export { searchTool as search } from "./search-tool";
export { unknownAddressTool as unknownAddress } from "./unknown-address-tool";
