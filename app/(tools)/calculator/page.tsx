import { toolMetadata, toolPage } from "../tool";
import { calculatorTool } from "./calculator-tool";

export const generateMetadata = toolMetadata(calculatorTool);

export default toolPage(calculatorTool);
