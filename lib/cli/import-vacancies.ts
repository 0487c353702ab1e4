/**
 * `npm run import-vacancies -- FILE|URL`: brings a council's vacancies from its jobs system, and says what it did. Exit code 1
 * where the source was refused, 2 where the command was called with something that it does not know, and 3 where an advert that
 * is not over was not taken, or nothing was closed since no advert was taken or is a vacancy's, or since it would be most of
 * what is open.
 *
 * `--council NAME` says whose they are, where the content has several councils. `--trial` writes nothing. `--close` closes what is
 * gone also where that is most of what is open.
 * `--allow-private` takes an address that is within a network, such as that of a jobs system in the council's own.
 */
import { now } from "../content/today";
import { runImport } from "./run-import";

const { report, exitCode } = await runImport(process.argv.slice(2), process.env, now());
console.log(report);
process.exitCode = exitCode;
