export * from "./site/routes";
