/**
 * Everything that renders pages at request time, by kind. The build also reads from here which styles a tool may need:
 * the classes in the code of an export are those of its pages.
 */
export { calculatorInFullTool as calculatorInFull } from "./calculator-in-full-tool";
export { calculatorTool as calculator } from "./calculator-tool";
export { compareTool as compare } from "./compare-tool";
export { placeFinderTool as placeFinder } from "./place-finder-tool";
export { roleFinderTool as roleFinder } from "./role-finder-tool";
export { searchTool as search } from "./search-tool";
export { unknownAddressTool as unknownAddress } from "./unknown-address-tool";
export {
  vacanciesTool as vacancies,
  vacancyFinderTool as vacancyFinder,
  vacancyShareTool as vacancyShare,
  vacancyTool as vacancy,
} from "./vacancy-tools";
