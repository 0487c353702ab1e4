import { toolMetadata, toolPage } from "../tool";
import { roleFinderTool } from "./role-finder-tool";

export const generateMetadata = toolMetadata(roleFinderTool);

export default toolPage(roleFinderTool);
