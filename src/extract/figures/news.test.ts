import { describe } from "node:test";
import { findsExactly } from "./testing.ts";

/** Sentences as news has them, subject by subject: every figure is marked, and what is not marked is none. */

describe("figures in news: accidents and storms", () => {
  findsExactly([
    "{dead=3:Three} people died and {injured=14 at-least:at least 14} were injured when a ferry hit the pier at Alder on Monday.",
    "A landslide buried {count=6:six} houses, killing {dead=2:two} people and displacing {displaced=40 families:40} families.",
    "The storm brought {measure=120 mm:120 millimetres} of rain in six hours and winds of {measure=95 mph:95 mph}.",
    "Firefighters rescued {count=27:27} passengers from the {count=2:two} lower decks.",
    "Rescuers found {dead=5:five} bodies on Sunday, taking the toll to {dead=19:19}.",
    "The quake, of {measure=5.8 magnitude:magnitude 5.8}, struck {measure=12 km:12 kilometres} below the sea.",
    "{injured=0:No one} was hurt, though {count=11:eleven} cars were crushed.",
    "{displaced=2000 people at-least:More than 2,000} people were evacuated as the river rose {measure=1.4 m:1.4 metres}.",
    "The fire burned {measure=300 ha about:about 300 hectares} of forest and {count=9:nine} barns.",
    "{count=4:Four} of the {count=12:12} miners were still missing on Tuesday.",
  ]);
});

describe("figures in news: money and markets", () => {
  findsExactly([
    "Tejo Claro said profit rose {percent=8 %:8%} to {money=41000000 EUR:€41 million}.",
    "The bridge will cost {money=1200000000 NOK:1.2 billion Norwegian kroner}, {percent=20 % about:about 20%} more than planned.",
    "Shares fell {percent=3.4 %:3.4%} to {money=12.5 EUR:€12.50}.",
    "The council voted to spend {money=750000 GBP:£750,000} on {count=3:three} lifeboats.",
    "Wheat sold at {money=212 EUR/t:€212 a tonne}, up from {money=198 EUR:€198}.",
    "The fund lost {money=2000000..3000000 USD:between $2 million and $3 million}.",
    "The bank raised its rate by {percent=25 bp:25 basis points} to {percent=4.75 %:4.75 percent}.",
    "A loaf costs {money=0.95 GBP:95p} in Alder.",
    "The firm will cut {count=400:400} jobs to save {money=30000000 USD:$30 million} a year.",
    "Oil rose {percent=2 %:2%} to {money=81.2 USD/bbl:$81.20 a barrel}.",
    "The fine of {money=5000 CHF:5,000 Swiss francs} was paid in May.",
    "Fares go up by {percent=6 %:six per cent} in January.",
  ]);
});

describe("figures in news: votes, polls and courts", () => {
  findsExactly([
    "The motion was carried by {count=41 votes:41} votes to {count=38 votes:38}.",
    "A poll of {count=1004:1,004} voters put her party at {percent=31 %:31%}.",
    "{percent=66.67 %:Two thirds} of members backed the strike.",
    "{count=12:Twelve} jurors heard {count=27:27} witnesses over nine days.",
    "He was convicted on {count=3:three} of {count=8:eight} counts and jailed for two years.",
    "Police arrested {arrested=7:seven} people and seized {measure=40 kg:40 kg} of fireworks.",
    "{count=120000 about:Some 120,000} people signed the petition.",
    "Turnout was {percent=58.3 %:58.3 percent}, the lowest in 20 years.",
    "{percent=25 %:One in four} pupils has no coat.",
    "The court heard that {count=19 at-most:fewer than 19} boats were insured.",
  ]);
});

describe("figures in news: sport, science and towns", () => {
  findsExactly([
    "Brann beat Alder 3-1 before {count=8200:8,200} fans.",
    "The telescope weighs {measure=11 t:11 tonnes} and has {count=36:36} mirrors.",
    "It flies at {measure=900 km/h:900 kilometres an hour}.",
    "The comet passed {measure=41000000 km:41 million kilometres} from Earth.",
    "It was {measure=-14 °C:minus 14 degrees Celsius} at the station in March.",
    "It is a town of {count=60000 about:some 60,000}, with {count=2:two} swimming pools.",
    "A {measure=20 m:20-metre} crane fell across Route 9.",
    "The museum drew {count=200..999:hundreds} of visitors and sold {count=1500 at-least:over 1,500} tickets.",
    "Only {count=1:one} of the {count=5:five} wells is safe.",
    "The plant makes {measure=600 MW:600 megawatts}, enough for {count=400000:400,000} homes.",
    "She ran {measure=10 km:10 km} in 41 minutes.",
    "{count=24..99:Dozens} of seals and {count=12:a dozen} swans were counted.",
  ]);
});

describe("figures in news: what is none", () => {
  findsExactly([
    "The 42-year-old lives at 12 Quay Road, Flat 3.",
    "Article 7 of the 1998 treaty came into force on 1 May 2001.",
    "They met at 10.30 a.m. on Thursday, March 5, in Room 214.",
    "Flight 117 left Gate 9 after a delay of 50 minutes.",
    "Ada Fenwick, 51, has led the council since 2019.",
    "Call 555-0134 within 24 hours.",
    "The Boeing 737 was 14 years old.",
    "On the one hand it rained; on the other nobody minded.",
    "First, they left; second, they came back.",
    "It was the third time in two weeks.",
    "She was born in 1974 and died aged 48.",
  ]);
});
