import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formsOf } from "./verb-forms.ts";

describe("formsOf", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["say", ["say", "says", "said", "saying"]],
    ["tell", ["tell", "tells", "told", "telling"]],
    ["write", ["write", "writes", "wrote", "written", "writing"]],
    ["claim", ["claim", "claims", "claimed", "claiming"]],
    ["deny", ["deny", "denies", "denied", "denying"]],
    ["announce", ["announce", "announces", "announced", "announcing"]],
    ["agree", ["agree", "agrees", "agreed", "agreeing"]],
    ["stress", ["stress", "stresses", "stressed", "stressing"]],
    ["admit", ["admit", "admits", "admitted", "admitting"]],
    ["emphasise", ["emphasise", "emphasises", "emphasised", "emphasising"]],
  ];
  for (const [lemma, forms] of cases) it(lemma, () => assert.deepEqual(formsOf(lemma), forms));
});

describe("formsOf: spelling", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["reply", ["reply", "replies", "replied", "replying"]],
    ["convey", ["convey", "conveys", "conveyed", "conveying"]],
    ["preach", ["preach", "preaches", "preached", "preaching"]],
    ["push", ["push", "pushes", "pushed", "pushing"]],
    ["fix", ["fix", "fixes", "fixed", "fixing"]],
    ["argue", ["argue", "argues", "argued", "arguing"]],
    ["signal", ["signal", "signals", "signaled", "signalled", "signaling", "signalling"]],
    ["swear", ["swear", "swears", "swore", "sworn", "swearing"]],
  ];
  for (const [lemma, forms] of cases) {
    it(lemma, () => assert.deepEqual(formsOf(lemma), forms));
  }

  it("keeps the two e of agree and decree", () => {
    assert.deepEqual(formsOf("decree"), ["decree", "decrees", "decreed", "decreeing"]);
  });
});
