/**
 * `npm run import-vacancies -- FILE|URL`: brings a council's vacancies from its jobs system, and says what it did. Exit code 1
 * where the source was refused, and 2 where the command was called with something that it does not know.
 *
 * `--council NAME` says whose they are, where the content has several councils. `--trial` writes nothing.
 */
import { now } from "../content/today";
import { runImport } from "./run-import";

console.log(await runImport(process.argv.slice(2), process.env, now()));
