/** Types of `installed.mjs`, which is plain JavaScript because it runs before anything is installed. */
export declare function areInstalled(root: string, needsTests: boolean): boolean;
export declare function hasTests(root: string): boolean;
