import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPrivateAddress } from "./addresses.ts";
import { checkedUrl, shown } from "./fetch-url.ts";

describe("checkedUrl", () => {
  const open: readonly (readonly [string, string])[] = [
    ["https://news.example/a", "https://news.example/a"],
    ["HTTP://News.Example", "http://news.example/"],
    ["https://news.example:8443/a?b=c", "https://news.example:8443/a?b=c"],
    ["https://8.8.8.8/", "https://8.8.8.8/"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
  ];
  for (const [address, href] of open) {
    it(`lets ${address} pass`, () => assert.equal(checkedUrl(address, isPrivateAddress).href, href));
  }

  const refused: readonly (readonly [string, RegExp])[] = [
    ["", /is no address/u],
    ["news.example/a", /is no address/u],
    ["https://", /is no address/u],
    ["file:///etc/hosts", /neither http nor https/u],
    ["javascript:alert(1)", /neither http nor https/u],
    ["ftp://news.example/", /neither http nor https/u],
    ["https://user@news.example/", /holds a login/u],
    ["https://:secret@news.example/", /holds a login/u],
    ["http://127.0.0.1/", /not on the public internet/u],
    ["http://[::1]/", /not on the public internet/u],
    ["http://0x7f.1/", /not on the public internet/u],
    ["http://[::ffff:10.0.0.1]/", /not on the public internet/u],
  ];
  for (const [address, message] of refused) {
    it(`refuses ${address || "nothing"}`, () => {
      assert.throws(() => checkedUrl(address, isPrivateAddress), { code: "network-refused", message });
    });
  }

  it("never shows a password", () => {
    assert.throws(
      () => checkedUrl("https://user:secret@news.example/", isPrivateAddress),
      (error: Error) => !error.message.includes("secret"),
    );
  });

  it("reads a redirect from where it came", () => {
    const base = new URL("https://news.example/a/b");
    assert.equal(checkedUrl("/c", isPrivateAddress, base).href, "https://news.example/c");
    assert.equal(checkedUrl("c?d", isPrivateAddress, base).href, "https://news.example/a/c?d");
    assert.equal(checkedUrl("//other.example/", isPrivateAddress, base).href, "https://other.example/");
    assert.throws(() => checkedUrl("//127.0.0.1/", isPrivateAddress, base), { code: "network-refused" });
    assert.throws(() => checkedUrl("file:///etc/hosts", isPrivateAddress, base), { code: "network-refused" });
  });

  it("asks the caller which addresses are refused", () => {
    assert.equal(checkedUrl("http://127.0.0.1/", () => false).hostname, "127.0.0.1");
    assert.throws(() => checkedUrl("https://8.8.8.8/", () => true), { code: "network-refused" });
  });
});

describe("shown", () => {
  it("leaves out what may be secret", () => {
    assert.equal(shown(new URL("https://news.example/a?token=secret#x")), "https://news.example/a");
  });

  it("shows an address without an origin whole", () => {
    assert.equal(shown(new URL("file:///etc/hosts")), "file:///etc/hosts");
  });
});
