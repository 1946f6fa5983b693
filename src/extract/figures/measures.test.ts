import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { figuresIn, findsExactly, labelOf } from "./testing.ts";
import { UNIT_SHORT, UNIT_WORDS } from "./units.ts";

function only(text: string): string | undefined {
  const [figure, other] = figuresIn(text).map(labelOf);
  assert.equal(other, undefined, text);
  return figure;
}

describe("measures: every unit", () => {
  for (const [word, name] of UNIT_WORDS) {
    it(`${word} is ${name}`, () => {
      assert.equal(only(`The thing reached 250 ${word}, she said.`), `measure=250 ${name}`);
    });
  }
  for (const [word, name] of UNIT_SHORT) {
    it(`${word} is ${name} behind digits`, () => {
      assert.equal(only(`The thing reached 250${word}, she said.`), `measure=250 ${name}`);
      assert.equal(only(`The thing reached 250 ${word}, she said.`), `measure=250 ${name}`);
    });
  }
});

describe("measures in sentences", () => {
  findsExactly([
    "The office is {measure=70 km:70 km} away.",
    "The office is {measure=70 km:70km} away.",
    "The office is {measure=6 mi:six miles} away.",
    "The office is {measure=0.5 mi:half a mile} away.",
    "The office is {measure=2.5 mi:two and a half miles} away.",
    "A {measure=20 m:20-metre} wave rose.",
    "A {measure=5 ft:five-foot} tusk hung there.",
    "A {measure=200 mi:200-mile} walk began.",
    "The river reached {measure=5.21 m:5.21 metres} at 15:40.",
    "Winds blew at {measure=185 km/h:185 kilometres per hour}.",
    "Winds blew at {measure=185 km/h:185 km/h}.",
    "Winds blew at {measure=70 mph:70 miles per hour}.",
    "Winds blew at {measure=70 mph:70 miles an hour}.",
    "Winds blew at {measure=70 mph:70mph}.",
    "Winds blew at {measure=64 kn:64 knots}.",
    "It flies at {measure=48 km/s:48 kilometres per second}.",
    "It holds {measure=12000000 m³:12 million cubic metres} of water.",
    "It burned {measure=4500 ha:4,500 hectares}.",
    "The mine gave {measure=190000 t:190,000 tonnes} a year.",
    "The spill held {measure=2000 bbl:2,000 barrels} of oil.",
    "It makes {measure=600 MW:600 megawatts}.",
    "Levels reached {measure=421 ppm:421 parts per million}.",
    "The index lost {measure=212.4 points:212.4 points}.",
    "It is {measure=240 ly:240 light-years} away.",
    "The screen is a {measure=13 in:13-inch} one.",
  ]);
});

describe("measures: temperatures", () => {
  findsExactly([
    "It was {measure=38 °C:38 degrees Celsius}.",
    "It was {measure=10 °F:10 degrees Fahrenheit}.",
    "It was {measure=12 °:12 degrees} outside.",
    "It was {measure=41.3 °C:41.3C} in the shade.",
    "It was {measure=41 °C:41°C} in the shade.",
    "It was {measure=41 °C:41 °C} in the shade.",
    "It was {measure=-8 °C:minus 8 degrees Celsius}.",
    "It was {measure=-8 °C:-8°C} at dawn.",
    "It was {measure=-8 °C:−8°C} at dawn.",
    "It was {measure=-8 °C about:about minus 8 degrees Celsius}.",
    "It was {measure=-12:minus 12} at dawn.",
    "It fell to {measure=-12:minus 12}.",
  ]);
});

describe("measures: magnitudes", () => {
  findsExactly([
    "The quake had {measure=6.8 magnitude:a magnitude of 6.8}.",
    "The quake, of {measure=6.4 magnitude:magnitude 6.4}, struck at noon.",
    "{measure=6.4 magnitude:A magnitude-6.4} quake struck.",
    "{measure=5.9 magnitude:A 5.9-magnitude} quake struck.",
    "{measure=5.9 magnitude:A 5.9 magnitude} quake struck.",
    "{measure=6.4 magnitude:A 6.4} quake struck.",
    "It had {measure=5.2 magnitude:a preliminary magnitude of 5.2}.",
    "It had {measure=6.8 magnitude:a magnitude of 6.8}, first put at {measure=7.1 magnitude:7.1}.",
    "Questions of some magnitude arose.",
  ]);
});

describe("measures: what is none", () => {
  findsExactly([
    "He ran on his feet for miles.",
    "At one point she laughed.",
    "They sat in yard and acre.",
    "She met {count=5:5} mates there.",
    "Take 5 in London.",
    "It lasted 5 min and 5 hrs.",
    "The 5Kids and 5mé signs.",
    "A mile-wide crowd came.",
    "The 400é metres.",
  ]);

  it("keeps a number with a short scale before people", () => {
    assert.equal(only("The firm has 5m customers."), "count=5000000");
    assert.equal(only("The firm has 5k young customers."), "count=5000");
    assert.equal(only("The wall is 5m high."), "measure=5 m");
  });
});
