import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { actOf, CUE_FORMS, CUES } from "./cues.ts";

const ACTS: ReadonlySet<string> = new Set([
  "said",
  "claimed",
  "confirmed",
  "denied",
  "declined",
  "asked",
  "demanded",
  "promised",
  "threatened",
  "warned",
  "suggested",
  "predicted",
  "believed",
  "agreed",
  "announced",
  "praised",
  "criticised",
]);

function attitude(lemma: string): readonly [string, string] | null {
  const cue = CUES.find((each) => each.lemma === lemma);
  return cue === undefined ? null : [cue.polarity, cue.strength];
}

describe("CUES", () => {
  it("have acts that the record knows", () => {
    for (const { lemma, act } of CUES) assert.ok(ACTS.has(act), `${lemma}: ${act}`);
  });

  it("have frames that the rules know", () => {
    for (const { lemma, frames } of CUES) {
      assert.ok(frames.size > 0, lemma);
      for (const frame of frames) assert.match(frame, /^(?:clause|told|object|to|hearer-to|[+=][a-z]+)$/u, lemma);
    }
  });

  it("tell what the writer lets show", () => {
    assert.deepEqual(attitude("say"), ["0", "plain"]);
    assert.deepEqual(attitude("claim"), ["0", "weak"]);
    assert.deepEqual(attitude("confirm"), ["0", "strong"]);
    assert.deepEqual(attitude("deny"), ["-", "strong"]);
  });

  it("are found by every form, with its kind", () => {
    assert.equal(CUE_FORMS.get("said")?.kind, "past");
    assert.equal(CUE_FORMS.get("says")?.kind, "present");
    assert.equal(CUE_FORMS.get("saying")?.kind, "ing");
    assert.equal(CUE_FORMS.get("say")?.kind, "base");
    assert.equal(CUE_FORMS.get("written")?.kind, "past");
    assert.equal(CUE_FORMS.get("pier"), undefined);
  });

  it("are each there once, but for verbs with two lines on purpose", () => {
    const lemmas = CUES.map(({ lemma }) => lemma);
    const twice = lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at);
    assert.deepEqual(twice, ["explain"]);
  });

  it("are doubtful where the form is often a noun or an adjective", () => {
    const doubtful = new Set(CUES.filter((cue) => cue.doubtful).map(({ lemma }) => lemma));
    for (const lemma of ["report", "claim", "order", "state", "call", "plan"]) assert.ok(doubtful.has(lemma), lemma);
    for (const lemma of ["say", "tell", "add", "insist"]) assert.ok(!doubtful.has(lemma), lemma);
  });

  it("have no form in capitals or with blanks", () => {
    for (const form of CUE_FORMS.keys()) assert.match(form, /^[a-z]+$/u);
  });
});

function cueOf(form: string): (typeof CUES)[number] {
  const found = CUE_FORMS.get(form)?.cue;
  assert.ok(found, form);
  return found;
}

describe("actOf", () => {
  const plain = { next: "", negated: false };
  const cases: readonly (readonly [string, string, Partial<typeof plain>])[] = [
    ["criticised", "called", {}],
    ["demanded", "called", { next: "for" }],
    ["demanded", "called", { next: "on" }],
    ["criticised", "called", { next: "him" }],
    ["claimed", "insisted", {}],
    ["demanded", "insisted", { next: "on" }],
    ["asked", "asked", { next: "for" }],
    ["confirmed", "confirm", {}],
    ["declined", "confirm", { negated: true }],
    ["confirmed", "dispute", { negated: true }],
    ["denied", "dispute", {}],
    ["said", "respond", { negated: true }],
    ["warned", "warned", { next: "against" }],
    ["confirmed", "pleaded", { next: "guilty" }],
    ["asked", "pleaded", { next: "for" }],
  ];
  for (const [act, form, about] of cases) {
    it(`${form} ${JSON.stringify(about)}: ${act}`, () => assert.equal(actOf(cueOf(form), { ...plain, ...about }), act));
  }

  it("knows the acts that the next word gives", () => {
    for (const { lemma, actsWith, frames } of CUES) {
      for (const [word, act] of actsWith) {
        assert.ok(ACTS.has(act), `${lemma} ${word}`);
        assert.ok(frames.has(`+${word}`) || frames.has(`=${word}`), `${lemma} ${word}`);
      }
    }
  });
});
