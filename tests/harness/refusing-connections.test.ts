import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { folderWith } from "../adapter/folder-with";
import { refusingConnections } from "./refusing-connections";

/** What a process that asks for an address, in three ways, says of each; and the hosts that were written down. */
async function ask(address: string): Promise<{ said: string[]; refused: string | undefined }> {
  const file = path.join(folderWith({}), "refused.txt");
  const script = `
    const { get } = require(${JSON.stringify(new URL(address).protocol)}.slice(0, -1));
    const { connect } = require("node:net");
    const address = new URL(${JSON.stringify(address)});
    const ways = [
      fetch(address),
      new Promise((resolve, reject) => get(address, resolve).on("error", reject)),
      new Promise((resolve, reject) => connect(Number(address.port || 443), address.hostname, resolve).on("error", reject)),
    ];
    Promise.allSettled(ways).then((all) => {
      console.log(all.map(({ status }) => status).join(" "));
      process.exit();
    });`;
  const env = { ...process.env, ...refusingConnections(file) };
  const { stdout } = await promisify(execFile)(process.execPath, ["--eval", script], { env });
  return {
    said: stdout.trim().split(" "),
    refused: existsSync(file) ? readFileSync(file, "utf8") : undefined,
  };
}

test("a build that asks another computer is refused, and what it asked for is written down", async () => {
  expect(await ask("https://fonts.example.org/font")).toEqual({
    said: ["rejected", "rejected", "rejected"],
    refused: "fonts.example.org\n".repeat(3),
  });
});

test("processes of a build may talk with each other on this computer", async () => {
  const server = createServer((_, answer) => answer.end("yes")).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  expect(await ask(`http://127.0.0.1:${address.port}/`)).toEqual({
    said: ["fulfilled", "fulfilled", "fulfilled"],
    refused: undefined,
  });
  server.close();
});
