import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPrivateAddress, literalAddress } from "./addresses.ts";

describe("isPrivateAddress", () => {
  for (const address of [
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "192.0.2.10",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "::7f00:1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:1::",
    "2001:db8::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "::ffff:0:127.0.0.1",
    "fec0::1",
    "64:ff9b:1::1",
    "100::1",
    "5f00::1",
    "192.0.0.8",
    "192.88.99.1",
    "198.19.255.255",
    "198.51.100.7",
    "240.0.0.1",
    "127.1",
    "0x7f000001",
    " 8.8.8.8",
    "8.8.8.8:80",
    "ff02::1",
    "localhost",
    "",
  ]) {
    it(`refuses ${address || "nothing"}`, () => assert.equal(isPrivateAddress(address), true));
  }

  for (const address of [
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "193.0.0.1",
    "2606:4700::1",
    "2a00:1450::5",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "128.0.0.0",
    "169.253.255.255",
    "172.15.255.255",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "::ffff:8.8.8.8",
  ]) {
    it(`allows ${address}`, () => assert.equal(isPrivateAddress(address), false));
  }
});

describe("literalAddress", () => {
  it("sees an address however it is written", () => {
    assert.equal(literalAddress(new URL("http://127.0.0.1:8080/x")), "127.0.0.1");
    assert.equal(literalAddress(new URL("http://[::1]/")), "::1");
    assert.equal(literalAddress(new URL("http://2130706433/")), "127.0.0.1");
    assert.equal(literalAddress(new URL("http://0x7f.1/")), "127.0.0.1");
  });

  it("does not take an address inside a name for one", () => {
    for (const href of ["https://127.0.0.1.news.example/", "https://x127.0.0.1.example/", "https://localhost/"]) {
      assert.equal(literalAddress(new URL(href)), null, href);
    }
  });

  it("gives null for a name", () => {
    assert.equal(literalAddress(new URL("https://news.example/")), null);
  });
});
