import { toolMetadata, toolPage } from "../tool";
import { searchTool } from "./search-tool";

export const generateMetadata = toolMetadata(searchTool);

export default toolPage(searchTool);
