import assert from "node:assert/strict";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { after, before, describe, it } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { ErrorCode } from "../errors.ts";
import { OnrecordError } from "../errors.ts";
import { VERSION } from "../record/version.ts";
import { isPrivateAddress } from "./addresses.ts";
import type { FetchOptions } from "./fetch.ts";
import { fetchPage } from "./fetch.ts";

const PAGE = "<h1>Bridge shut</h1>";
const HTML = { "content-type": "text/html; charset=utf-8" };
const asked: IncomingMessage[] = [];

const ROUTES: Record<string, RequestListener> = {
  "/page": (_request, response) => response.writeHead(200, HTML).end(PAGE),
  "/gzip": (_request, response) => response.writeHead(200, { ...HTML, "content-encoding": "gzip" }).end(gzipSync(PAGE)),
  "/br": (_request, response) => response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync(PAGE)),
  "/odd": (_request, response) => response.writeHead(200, { "content-encoding": "zstd" }).end("x"),
  "/torn": (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(10_000)).subarray(0, 20)),
  "/bomb": (_request, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(3_000_000))),
  "/endless": (_request, response) => pourForever(response),
  "/slow": (_request, response) => void response.writeHead(200, HTML).write("<p>"),
  "/silent": () => undefined,
  "/once": (_request, response) => response.writeHead(302, { location: "/page" }).end("moved"),
  "/loop": (_request, response) => response.writeHead(301, { location: "/loop" }).end(),
  "/to-metadata": (_request, response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
  "/to-file": (_request, response) => response.writeHead(302, { location: "file:///etc/hosts" }).end(),
  "/to-inside": (_request, response) => response.writeHead(302, { location: "//[::1]:9/" }).end(),
  "/nowhere": (_request, response) => response.writeHead(302).end(),
  "/missing": (_request, response) => response.writeHead(404).end("no"),
  "/forbidden": (_request, response) => response.writeHead(403).end("no"),
  "/busy": (_request, response) => response.writeHead(429).end("no"),
  "/broken": (_request, response) => response.writeHead(503).end("no"),
  "/pdf": (_request, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
  "/reset": (request) => request.socket.destroy(),
};

function pourForever(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const pour = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, "a")));
    response.once("drain", pour);
  };
  pour();
}

const server = createServer((request, response) => {
  asked.push(request);
  const route = ROUTES[new URL(request.url ?? "/", "http://localhost").pathname];
  if (route === undefined) response.writeHead(500).end();
  else route(request, response);
});
let base = "";

before(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  base = `http://127.0.0.1:${address.port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

const LIMITS = { time: 5000, bytes: 1_000_000, redirects: 5 };

function get(path: string, options: FetchOptions = {}): ReturnType<typeof fetchPage> {
  return fetchPage(base + path, { allowPrivate: true, limits: LIMITS, ...options });
}

async function failure(code: ErrorCode, work: Promise<unknown>): Promise<OnrecordError> {
  const error: unknown = await work.then(
    () => assert.fail("it did not fail"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof OnrecordError, String(error));
  assert.equal(error.code, code, error.message);
  assert.ok(error.hint.length > 10);
  return error;
}

describe("fetchPage", () => {
  it("gives bytes, the address and the content type", async () => {
    const { bytes, url, contentType } = await get("/page?id=7");
    assert.equal(Buffer.from(bytes).toString(), PAGE);
    assert.equal(url, `${base}/page?id=7`);
    assert.equal(contentType, "text/html; charset=utf-8");
  });

  it("says who asks, and sends no cookie", async () => {
    await get("/page");
    const headers = asked.at(-1)?.headers;
    assert.equal(headers?.["user-agent"], `onrecord/${VERSION}`);
    assert.equal(headers?.cookie, undefined);
  });

  it("asks exactly once", async () => {
    const earlier = asked.length;
    await get("/page");
    assert.equal(asked.length, earlier + 1);
    await failure("network-failed", get("/broken"));
    assert.equal(asked.length, earlier + 2);
  });

  it("unpacks gzip and brotli", async () => {
    for (const path of ["/gzip", "/br"]) assert.equal(Buffer.from((await get(path)).bytes).toString(), PAGE);
  });

  it("refuses an encoding that it did not ask for, and says when a body is torn", async () => {
    assert.match((await failure("network-failed", get("/odd"))).message, /zstd/u);
    await failure("network-failed", get("/torn"));
  });

  it("follows a redirect and reports where it led", async () => {
    assert.equal((await get("/once")).url, `${base}/page`);
  });

  it("gives up on a loop of redirects after five", async () => {
    const earlier = asked.length;
    assert.match((await failure("network-failed", get("/loop"))).message, /more than 5 times/u);
    assert.equal(asked.length, earlier + 6);
  });

  it("fails on a redirect that leads nowhere", async () => {
    assert.match((await failure("network-failed", get("/nowhere"))).message, /answered 302/u);
  });

  it("stops a gzip bomb and an endless body at the limit", async () => {
    await failure("too-large", get("/bomb"));
    await failure("too-large", get("/endless"));
  });

  it("stops when it takes too long, before and within the body", async () => {
    for (const path of ["/silent", "/slow"]) {
      const error = await failure("network-failed", get(path, { limits: { ...LIMITS, time: 150 } }));
      assert.match(error.message, /longer than 0\.15 s/u);
    }
  });

  it("stops when the user does", async () => {
    const stop = new AbortController();
    const waiting = get("/silent", { signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await failure("interrupted", waiting);
  });

  it("says what to do for each kind of answer", async () => {
    assert.match((await failure("network-failed", get("/missing"))).hint, /Check the address/u);
    assert.match((await failure("network-failed", get("/forbidden"))).hint, /save the page/u);
    assert.match((await failure("network-failed", get("/busy"))).hint, /fewer requests/u);
    assert.match((await failure("network-failed", get("/broken"))).hint, /later/u);
    assert.match((await failure("binary-input", get("/pdf"))).message, /application\/pdf/u);
    await failure("network-failed", get("/reset"));
  });
});

function isPrivate(address: string): boolean {
  return address !== "127.0.0.1" && isPrivateAddress(address);
}

function refused(address: string): Promise<OnrecordError> {
  return failure("network-refused", fetchPage(address, { limits: LIMITS }));
}

describe("fetchPage refuses", () => {
  it("this machine, by number and by name, without asking it", async () => {
    const earlier = asked.length;
    const { port } = new URL(base);
    for (const host of ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0x7f000001", "2130706433"]) {
      await refused(`http://${host}:${port}/page`);
    }
    assert.equal(asked.length, earlier);
  });

  it("private addresses, and the cloud's metadata service", async () => {
    for (const host of ["10.0.0.1", "192.168.0.1", "169.254.169.254", "[fd00::1]", "[::1]"])
      await refused(`http://${host}/`);
  });

  it("what is neither http nor https, a login, and what is no address", async () => {
    for (const address of ["file:///etc/hosts", "ftp://news.example/a", "data:text/html,x", "https://"])
      await refused(address);
    assert.match((await refused("https://user:secret@news.example/")).message, /^The address at news\.example holds/u);
  });

  it("the same at every redirect", async () => {
    for (const path of ["/to-metadata", "/to-file", "/to-inside"]) {
      await failure("network-refused", fetchPage(base + path, { limits: LIMITS, isPrivate }));
    }
  });
});
