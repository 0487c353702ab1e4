/**
 * Everything that draws pages at request time, by name. The build reads here which styles the pages of each may need: the
 * classes that stand in the code of an export are those of its pages.
 */
export { calculatorTool as calculator } from "./calculator/calculator-tool";
export { compareTool as compare } from "./compare/compare-tool";
export { roleFinderTool as roles } from "./roles/role-finder-tool";
export { searchTool as search } from "./search/search-tool";
export { unknownAddressAnswer as unknownAddress } from "./unknown-address/unknown-address-tool";
