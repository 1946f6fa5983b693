#!/usr/bin/env node
// Starts onrecord. Plain JavaScript that Node 12 can still read, so that an older Node gets a
// sentence and not a syntax error: no static imports, no newer syntax.

const OLDEST = 24;
const version = process.versions.node;

import("fs").then(
  ({ existsSync, realpathSync }) => {
    const here = realpathSync(process.argv[1]).replace(/[^\\/]*$/, "");
    const isCheckout = existsSync(`${here}../src/cli/main.ts`);
    if (Number(version.split(".")[0]) >= OLDEST) return start(isCheckout);
    // A checkout brings its own Node; where it is installed, it takes over.
    const own = `${here}../node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`;
    return isCheckout && existsSync(own) ? startWith(own) : refuse(isCheckout);
  },
  // The first versions of Node 12 read `import()` but do not carry it out.
  () => refuse(false),
);

/** From the source in a checkout, where Node strips the types; from dist/ in the package. */
function start(isCheckout) {
  return import(isCheckout ? "../src/cli/main.ts" : "../dist/cli.js").then(({ run }) => run());
}

function startWith(node) {
  return import("child_process").then(({ spawnSync }) => handOver(spawnSync, node));
}

function handOver(spawnSync, node) {
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: "inherit" });
  process.exitCode = status === null ? 1 : status;
}

function refuse(isCheckout) {
  const message = `onrecord needs Node ${OLDEST} or newer, and this is Node ${version}`;
  const hint = isCheckout
    ? "run `npm ci` in the checkout, which brings its own Node"
    : "install the current one from https://nodejs.org and run the command again";
  const wantsJson = process.argv.some((argument) => /^--jsonl?$/.test(argument));
  const error = { code: "old-node", message: `${message}.`, hint: `${hint}.` };
  process.stderr.write(wantsJson ? `${JSON.stringify({ error })}\n` : `${message}: ${hint}.\n`);
  process.exitCode = 1;
}
