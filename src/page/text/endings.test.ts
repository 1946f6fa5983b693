import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { holderOf, isCaption, isCredit, isPlea, isRights } from "./endings.ts";
import { forms } from "./testing.ts";

forms(
  "isRights at its opening",
  (words) => isRights(words, false),
  [
    "© 2026 Alder",
    "(c) 2026 Alder",
    "(C) Alder 2026",
    "Copyright 2026 Alder",
    "Copyright © Alder",
    "Copyright The Alder Dispatch 2026",
    "Copyright by Alder",
    "All rights reserved.",
    "Not to be reproduced without permission.",
  ],
  [
    "Copyright law was changed.",
    "(c) she left",
    "c) 2026",
    "Rights were won in 2026.",
    "Jo Alder writes. © 2026 Alder",
  ],
);

it("isRights finds the mark after a sentence where asked", () => {
  assert.ok(isRights("Jo Alder writes on Sundays. © 2026 Alder", true));
  assert.ok(!isRights("The sign © was painted over.", true));
});

describe("holderOf", () => {
  const cases: readonly [string, string | null][] = [
    ["© 2026 The Alder Dispatch. All rights reserved.", "The Alder Dispatch"],
    ["© The Alder Dispatch, 2026", "The Alder Dispatch"],
    ["© 2026 Alder Dispatch All Rights Reserved", "Alder Dispatch"],
    ["Copyright (c) 2026 by Alder Dispatch | Terms", "Alder Dispatch"],
    ["© 2026 Reuters", null],
    ["© 2026", null],
    ["", null],
  ];
  for (const [words, holder] of cases) it(JSON.stringify(words), () => assert.equal(holderOf(words), holder));
});

forms(
  "isCredit",
  isCredit,
  [
    "Reporting by Jo Alder",
    "(Additional reporting by Jo Alder)",
    "--additional reporting by Jo Alder.",
    "Jo Alder and The Associated Press contributed to this report.",
    "With files from AFP",
    "— Reuters",
    "(AP)",
    "Source: Reuters",
    "Photographs: Jo Alder",
    "This article was first published in Alder.",
  ],
  [
    "Bad brakes contributed to the accident.",
    "Reporting is a trade.",
    "The photo was taken by Jo Alder.",
    "With rain came wind.",
    "This article was long.",
  ],
);

forms(
  "isCaption",
  isCaption,
  [
    "FILE - A heron at the weir.",
    "FILE PHOTO: A heron",
    "Photo: Jo Alder",
    "[Photo: Jo Alder]",
    "A heron. (Photo by Jo Alder)",
    "A heron. Jo Alder/Getty Images",
    "(AP Photo/Jo Alder)",
    "Image: A heron",
  ],
  [
    "The photo shows a heron.",
    "File it under rain.",
    "She told Reuters",
    "A heron stood at the weir.",
    "Photo: that was all",
  ],
);

forms(
  "isPlea",
  isPlea,
  [
    "Sign up for our newsletter",
    "[Read more: River falls]",
    "Advertisement",
    "River rises again Read more",
    "Follow us on any network",
    "Related: Rain",
  ],
  ["She signed up for the army.", "The advertisement was red.", "Read her book"],
);

forms(
  "endings, as long as a line at the end may be:",
  (words) => isRights(words, true) || isCredit(words) || isCaption(words),
  [
    "© 2026 Alder ".padEnd(400, "x"),
    "Reporting by Jo Alder ".padEnd(400, "x"),
    "FILE - A heron ".padEnd(400, "x"),
    "toggle caption Jo Alder/Alder Dispatch",
    "Enlarge this image toggle caption Jo Alder/Alder Dispatch",
  ],
  [
    "© 2026 Alder ".padEnd(401, "x"),
    "Reporting by Jo Alder ".padEnd(401, "x"),
    "FILE - A heron ".padEnd(401, "x"),
    "The toggle caption was lost.",
  ],
);
forms(
  "isPlea and its length",
  isPlea,
  ["Sign up for ".padEnd(240, "x"), "• Subscribe to our letters", "» Read more: Rain"],
  ["Sign up for ".padEnd(241, "x"), "sign up for it", "They Sign up for it"],
);
forms(
  "isCredit, of other makes,",
  isCredit,
  [
    "REPORTING BY JO ALDER",
    "[Editing by Jo Alder]",
    "– Reuters",
    "—AFP",
    "Lee Moss also contributed to this story",
    "Reuters contributed reporting to this article.",
    "Sources: AFP, AP",
    "This story was produced by Alder.",
    "He stayed. Pictures: Jo Alder",
  ],
  [
    "(Reuters) rose by 5 %",
    "Contributed to this report",
    "Sources say that it fell.",
    "Reuters",
    "This story is over.",
    "Photo: a",
  ],
);

describe("holders of rights, of other makes,", () => {
  const cases: readonly [string, string | null][] = [
    ["It is over. © 2026 Alder Dispatch", "Alder Dispatch"],
    ["© 2019–2026 Alder Dispatch", "Alder Dispatch"],
    ["(C) 2026 The Alder Dispatch", "The Alder Dispatch"],
    ["Copyright, Alder Dispatch 2026", null],
    ["© The Associated Press", null],
    ["© 2026 AFP", null],
    ["© 2026 AFP Alder", "AFP Alder"],
    ["© 2026 Élan Press", "Élan Press"],
    ["© 2026 alder", null],
    [`© 2026 Alder ${"x".repeat(400)}`, null],
  ];
  for (const [words, holder] of cases)
    it(JSON.stringify(words.slice(0, 50)), () => assert.equal(holderOf(words), holder));
});
