import { describe } from "node:test";
import { findsExactly } from "./testing.ts";

describe("magnitudes", () => {
  findsExactly([
    "{measure=6.8 magnitude:A magnitude of 6.8} was felt in Oslo.",
    "{measure=5.9 magnitude:A 5.9-magnitude} quake shook Tarn.",
    "{measure=5.9 magnitude:A 5.9 magnitude} quake shook Tarn.",
    "A quake of {measure=7 magnitude:magnitude 7} shook Tarn.",
    "It had {measure=4.1 magnitude:a preliminary magnitude of 4.1}, they said.",
    "{measure=6.4 magnitude:A 6.4} earthquake shook Tarn.",
    "The magnitude of the loss was felt.",
    "An order of magnitude more came.",
    "They felt a 12.5 tremor of doubt.",
  ]);
});

describe("shares by one in so many", () => {
  findsExactly([
    "{percent=20 %:One in five} went home.",
    "{percent=10 %:One in ten} trips was late.",
    "{percent=20 %:One trip in five} was late.",
    "{percent=25 %:One in every four} boats leaked.",
    "{percent=25 %:One boat in every four} leaked.",
    "{percent=25 %:One out of four} boats leaked.",
    "One in the morning, one in the evening.",
    "One day in five years he will know.",
  ]);
});

describe("fractions", () => {
  findsExactly([
    "{percent=66.67 %:Two-thirds} of the boats leaked.",
    "{percent=66.67 %:Two thirds} of the boats leaked.",
    "{percent=75 %:Three quarters} of the boats leaked.",
    "{percent=50 % at-least:More than half} of the boats leaked.",
    "{percent=33.33 % about:About a third} of the boats leaked.",
    "In the third of {count=4:four} races they lost.",
    "The half-hour was over.",
  ]);
});

describe("nobody and a couple", () => {
  findsExactly([
    "{injured=0:Nobody} was injured.",
    "{injured=0:No one} was hurt.",
    "There were {dead=0:no} deaths.",
    "{arrested=0:None} was arrested.",
    "{count=2 about:A couple} of boats leaked.",
    "A couple from Tarn won.",
    "Nobody spoke.",
    "A couple of the boats leaked.",
  ]);
});
