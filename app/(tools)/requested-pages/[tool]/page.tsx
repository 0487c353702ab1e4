import { ToolPage, toolMetadata } from "../../preview-tool-page";

export const generateMetadata = toolMetadata;
export default ToolPage;
