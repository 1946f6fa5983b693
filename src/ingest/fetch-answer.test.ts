import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import type { Dispatcher } from "undici";
import { OnrecordError } from "../errors.ts";
import { drop, pageOf, redirectOf } from "./fetch-answer.ts";

/** An answer made by hand; undici gives bodies with more methods, of which none is asked for here. */
function answer(
  statusCode: number,
  headers: Dispatcher.ResponseData["headers"] = {},
  body: string | Uint8Array = "<p>It fell.</p>",
): Dispatcher.ResponseData {
  const stream: unknown = Readable.from([Buffer.from(body)]);
  return { statusCode, headers, body: stream } as Dispatcher.ResponseData;
}

const URL_OF_PAGE = new URL("https://ada:secret@news.example/pier?id=7#top");

function page(of: Dispatcher.ResponseData, bytes = 1000): ReturnType<typeof pageOf> {
  return pageOf(of, URL_OF_PAGE, { bytes }, new AbortController().signal);
}

async function problem(of: Dispatcher.ResponseData, bytes = 1000): Promise<OnrecordError> {
  try {
    await page(of, bytes);
  } catch (error) {
    assert.ok(error instanceof OnrecordError, String(error));
    return error;
  }
  throw new Error("it gave a page");
}

describe("redirectOf", () => {
  for (const status of [301, 302, 303, 307, 308]) {
    it(`${status} leads on`, () => assert.equal(redirectOf(answer(status, { location: "/new" })), "/new"));
  }

  for (const status of [200, 204, 300, 304, 305, 404, 500]) {
    it(`${status} does not`, () => assert.equal(redirectOf(answer(status, { location: "/new" })), null));
  }

  it("leads nowhere without an address, and to the first of several", () => {
    assert.equal(redirectOf(answer(301)), null);
    assert.equal(redirectOf(answer(301, { location: ["/a", "/b"] })), "/a");
  });
});

describe("pageOf: a page", () => {
  for (const status of [200, 203, 299]) {
    it(`is what ${status} brings`, async () => {
      const { bytes } = await page(answer(status));
      assert.equal(new TextDecoder().decode(bytes), "<p>It fell.</p>");
    });
  }

  it("has its address and its type", async () => {
    const { url, contentType } = await page(answer(200, { "content-type": "text/html; charset=latin1" }));
    assert.deepEqual([url, contentType], [URL_OF_PAGE.href, "text/html; charset=latin1"]);
    assert.equal((await page(answer(200))).contentType, null);
  });

  it("is unpacked", async () => {
    const packed = answer(200, { "content-encoding": "gzip" }, gzipSync("It fell."));
    assert.equal(new TextDecoder().decode((await page(packed)).bytes), "It fell.");
  });

  const types = "text/html|application/xhtml+xml|application/rss+xml|application/json|text/plain|application/xml";
  for (const type of types.split("|")) {
    it(`may be ${type}`, async () => assert.ok((await page(answer(200, { "content-type": type }))).bytes.length > 0));
  }
});

/** What a site answers, what is wrong with it, and what to do next. */
const STATUSES: readonly (readonly [status: number, hint: RegExp])[] = [
  [400, /does not give this page to programs.*save the page/u],
  [401, /asks for a login/u],
  [403, /does not give this page to programs.*Open it in a browser/u],
  [404, /Check the address/u],
  [410, /Check the address/u],
  [429, /fewer requests\. Wait/u],
  [500, /Try again later/u],
  [503, /Try again later/u],
  [304, /does not give this page/u],
  [199, /does not give this page/u],
];

describe("pageOf: no page", () => {
  for (const [status, hint] of STATUSES) {
    it(`${status}: ${hint.source}`, async () => {
      const { code, message, hint: told } = await problem(answer(status));
      assert.equal(code, "network-failed");
      assert.match(message, new RegExp(`answered ${status}\\.$`, "u"));
      assert.match(told, hint);
    });
  }

  const binary = "image/png|video/mp4|audio/mpeg|font/woff2|application/pdf|application/zip|application/octet-stream";
  for (const type of [...binary.split("|"), "application/vnd.ms-excel", "IMAGE/PNG; q=1"]) {
    it(`${type} is none`, async () => {
      const { code, message, hint } = await problem(answer(200, { "content-type": type }));
      assert.equal(code, "binary-input");
      assert.ok(message.includes(`is ${type.split(";", 1)[0]}, not a page.`), message);
      assert.equal(hint, "Give the address of a web page.");
    });
  }

  it("shows nothing secret of the address", async () => {
    for (const one of refusals()) {
      const { message } = await problem(one);
      assert.ok(message.includes("news.example"), message);
      for (const secret of ["secret", "ada", "id=7"]) assert.ok(!message.includes(secret), message);
    }
  });

  it("is too large beyond the limit, and is read no further", async () => {
    assert.equal((await problem(answer(200, {}, "x".repeat(11)), 10)).code, "too-large");
    assert.equal((await page(answer(200, {}, "x".repeat(10)), 10)).bytes.length, 10);
  });

  it("leaves the body of what is refused unread", async () => {
    const refused = answer(404);
    await problem(refused);
    assert.ok(refused.body.destroyed);
  });
});

function refusals(): Dispatcher.ResponseData[] {
  return [answer(404), answer(200, { "content-type": "image/png" })];
}

describe("drop", () => {
  it("ends a body without a word, whatever it has to say about that", async () => {
    const body = new Readable({ read: () => undefined, destroy: (_, done) => done(new Error("torn")) });
    drop(body);
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(body.destroyed);
  });
});
