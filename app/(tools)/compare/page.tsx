import { toolMetadata, toolPage } from "../tool";
import { compareTool } from "./compare-tool";

export const generateMetadata = toolMetadata(compareTool);

export default toolPage(compareTool);
