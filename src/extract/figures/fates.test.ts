import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FATE_ROLES, NONE_ROLE } from "./fates.ts";
import { figuresIn, findsExactly } from "./testing.ts";

describe("fates: the dead", () => {
  findsExactly([
    "The blast killed {dead=5:five} people.",
    "The blast killed {dead=5 at-least:at least five} people.",
    "The blast kills {dead=5:five}.",
    "A coach left the road, killing {dead=12:12}.",
    "The storm claimed the lives of {dead=31:31} people.",
    "The storm claimed {dead=3000 about:about 3,000} lives.",
    "It caused the deaths of {dead=31:31} people.",
    "{dead=12:Twelve} people were killed.",
    "{dead=12:Twelve} people have been killed.",
    "{dead=12:Twelve} people were reportedly killed.",
    "{dead=12:Twelve} people killed in the fire were miners.",
    "{dead=12:Twelve} people died.",
    "{dead=12:Twelve} people have died.",
    "{dead=12:Twelve} people drowned.",
    "{dead=12:Twelve} people lost their lives.",
    "{dead=12:Twelve} people were found dead.",
    "{dead=12:Twelve} dead in quake.",
    "{dead=1:One} person was killed.",
    "{dead=1:One} of the miners died.",
    "It left {dead=5:five} dead.",
    "They found {dead=17:17} bodies.",
    "They reported {dead=18:18} deaths.",
    "They reported {dead=18:18} new deaths.",
    "They reported {dead=18:18} traffic fatalities.",
    "The death toll rose to {dead=63:63}.",
    "The death toll is {dead=63:63}, officials say.",
    "The toll stood at {dead=63:63} on Monday.",
    "The toll reached {dead=250:250} and rose.",
    "The number of dead was put at {dead=38:38}.",
    "{dead=0:No} deaths were reported.",
    "{dead=0:No one} was killed.",
    "{dead=0:Nobody} has been killed.",
    "{dead=0:None} were killed.",
  ]);
});

describe("fates: the injured", () => {
  findsExactly([
    "The blast injured {injured=30:30} people.",
    "The blast wounded {injured=30 at-least:at least 30}.",
    "It hit a lorry, injuring {injured=16:16}.",
    "It hit a lorry, hurting {injured=20:20} others.",
    "Hospitals treated {injured=58:58} people.",
    "{injured=30:Thirty} people were injured.",
    "{injured=30:Thirty} people were slightly injured.",
    "{injured=30:Thirty} wounded, says the mayor.",
    "{injured=30:Thirty} people were taken to hospital.",
    "{injured=4:Four} were still in hospital on Tuesday.",
    "{injured=187:187} people injured, a doctor said.",
    "The number of injured rose to {injured=40:40}.",
    "{injured=1:One} man was hurt.",
    "{injured=0:Nobody} was hurt.",
    "{injured=0:Nobody} else was hurt.",
    "{injured=0:No} injuries were reported.",
    "There were {injured=0:no} injuries.",
  ]);
});

describe("fates: the arrested", () => {
  findsExactly([
    "Police arrested {arrested=23:23} people.",
    "Police detained {arrested=23 about:about 23} marchers.",
    "Police rounded up {arrested=23:23} marchers.",
    "{arrested=14:Fourteen} men were taken into custody.",
    "{arrested=14:Fourteen} men were arrested.",
    "{arrested=14:Fourteen} men have been detained.",
    "{arrested=14:Fourteen} men are in custody.",
    "{arrested=14:Fourteen} arrested in raid.",
    "Officers made {arrested=31:31} arrests.",
    "{arrested=200..999:Hundreds} of marchers were detained.",
    "{arrested=1:One} woman was arrested.",
    "{arrested=0:No} arrests were made.",
  ]);
});

describe("fates: the displaced", () => {
  findsExactly([
    "Crews evacuated {displaced=2000 people at-least:more than 2,000} residents.",
    "The flood displaced {displaced=3400 families about:an estimated 3,400} families.",
    "{displaced=140 homes:140} homes have been evacuated.",
    "{displaced=140 homes:140} homes emptied as river peaks.",
    "{displaced=200..999 people:Hundreds} were left homeless.",
    "{displaced=2300 people about:Some 2,300} people have lost their homes.",
    "{displaced=2000..9999 people:Thousands} of villagers fled their homes.",
    "It forced {displaced=1200 people about:some 1,200} people to leave the valley.",
    "It drove {displaced=1200 people:1,200} people from their homes.",
    "{displaced=310 people about:About 310} people are spending the night in a hall.",
    "{displaced=58000 people at-least:Over 58,000} people were evacuated.",
    "{displaced=12 households:Twelve} households were evacuated.",
  ]);
});

describe("fates: several in one sentence", () => {
  findsExactly([
    "{dead=12:Twelve} people were killed and {injured=30:30} injured.",
    "The blast killed {dead=12:12} and wounded {injured=30:30}.",
    "It left {dead=5:five} dead and {injured=20:20} wounded.",
    "{dead=12:12} dead, {injured=30:30} injured.",
    "Of the {count=46:46} people on board, {count=41:41} were rescued and {dead=5:five} drowned.",
    "{dead=41:41} bodies had been recovered and {injured=187:187} people injured.",
    "The death toll rose to {dead=63:63}, with {count=100 at-least:more than 100} people still missing.",
    "{dead=7:Seven} miners died and {count=4:four} are missing.",
    "The avalanche buried {count=8:eight} skiers; {dead=6:six} of them died.",
    "The fire killed {dead=12:12} people, {dead=3:three} of them children.",
    "It hit a lorry, injuring {injured=16:16}, {injured=3:three} of them seriously.",
    "{displaced=140 homes:140} homes have been evacuated, not {displaced=200 homes:200}.",
    "The toll was put at {dead=38:38}. On Saturday it had given a figure of {dead=22:22}.",
    "{displaced=2300 people:2,300} people have lost their homes. {displaced=600 people about:About 600} of them slept outside.",
  ]);
});

describe("fates: what is none of them", () => {
  findsExactly([
    "{count=2:Two} gunmen killed a guard.",
    "{count=3:Three} officers arrested her.",
    "{count=3:Three} people watched as a man was killed.",
    "{count=2:Two} death row inmates wrote.",
    "{count=16:Sixteen} death threats came.",
    "She met {count=12:12} doctors after a man was hurt.",
    "It forced {count=40:40} shops to close.",
    "Nobody had ever been loud enough.",
    "No one tried to run, and none of them did.",
    "The 12-year-old girl was killed.",
    "They were killed in 2019, within 48 hours.",
    "The toll road opened at {count=9:nine} gates.",
  ]);
});

describe("fates: why", () => {
  it("names the words that decided", () => {
    const text = "The blast killed at least five miners, and 30 people were injured.";
    const because = figuresIn(text).map((figure) =>
      figure.because.map(({ start, end }) => text.slice(start, end).trim()),
    );
    assert.deepEqual(because, [
      ["killed", "five"],
      ["30", "were injured"],
    ]);
  });

  it("has rules with names of their own and examples", () => {
    const rules = [NONE_ROLE, ...FATE_ROLES];
    assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
    for (const { name, example } of rules) assert.match(example, /\[[^\]]+\]/u, name);
  });
});
