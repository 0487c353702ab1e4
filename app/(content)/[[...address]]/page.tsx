import { ContentPage, contentMetadata, contentParameters } from "../content-page";

export const dynamicParams = false;
export const generateStaticParams = contentParameters;
export const generateMetadata = contentMetadata;
export default ContentPage;
