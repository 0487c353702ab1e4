import { ToolPage, toolMetadata } from "../../tool-page";

export const generateMetadata = toolMetadata;
export default ToolPage;
