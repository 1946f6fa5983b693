import assert from "node:assert/strict";
import type { LookupAddress } from "node:dns";
import { describe, it } from "node:test";
import { OnrecordError } from "../errors.ts";
import { isPrivateAddress } from "./addresses.ts";
import type { Resolver } from "./lookup.ts";
import { guardedLookup } from "./lookup.ts";

type Answer = { error: Error | null; address: string | LookupAddress[] };

function ask(addresses: LookupAddress[], allowPrivate: boolean, all: boolean, error?: Error): Promise<Answer> {
  const resolver: Resolver = (_host, _options, done) => done(error ?? null, addresses);
  return new Promise((resolve) => {
    guardedLookup(allowPrivate ? () => false : isPrivateAddress, resolver)(
      "news.example",
      { all },
      (failure, address) => resolve({ error: failure, address }),
    );
  });
}

const PUBLIC: LookupAddress = { address: "8.8.8.8", family: 4 };
const LOCAL: LookupAddress = { address: "127.0.0.1", family: 4 };

describe("guardedLookup", () => {
  it("gives the checked addresses on", async () => {
    assert.deepEqual(await ask([PUBLIC], false, true), { error: null, address: [PUBLIC] });
    assert.deepEqual(await ask([PUBLIC], false, false), { error: null, address: "8.8.8.8" });
  });

  it("refuses a name that leads to this machine, even beside a public address", async () => {
    for (const addresses of [[LOCAL], [PUBLIC, LOCAL], [{ address: "::ffff:10.0.0.1", family: 6 }]]) {
      const { error } = await ask(addresses, false, true);
      assert.ok(error instanceof OnrecordError);
      assert.equal(error.code, "network-refused");
      assert.match(error.hint, /--allow-private/u);
    }
  });

  it("lets it pass when the user said so", async () => {
    assert.deepEqual(await ask([LOCAL], true, false), { error: null, address: "127.0.0.1" });
  });

  it("hands on that a name is unknown, or has no address", async () => {
    const unknown = new Error("ENOTFOUND");
    assert.equal((await ask([], false, true, unknown)).error, unknown);
    assert.match(String((await ask([], false, true)).error), /no address found for news\.example/u);
  });
});
