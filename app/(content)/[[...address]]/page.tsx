import { ContentPage, contentMetadata, contentParameters } from "../content-page";

export const generateStaticParams = contentParameters;
export const generateMetadata = contentMetadata;
export default ContentPage;
