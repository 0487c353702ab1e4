/**
 * The studio shows pages as a build makes them, with the React and the styles of production: loaded before all that asks for it.
 */
Object.assign(process.env, { NODE_ENV: "production" });

export {};
