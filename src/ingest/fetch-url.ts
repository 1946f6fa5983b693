import { OnrecordError } from "../errors.ts";
import { literalAddress } from "./addresses.ts";
import { refusedAddress } from "./lookup.ts";

/**
 * The address as a URL that may be asked; `base` is where a redirect came from.
 * @throws OnrecordError `network-refused`
 */
export function checkedUrl(address: string, isRefused: (address: string) => boolean, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (url === null) {
    throw new OnrecordError("network-refused", `“${address}” is no address.`, "Write it as https://…");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    const hint = "Give an address that begins with https:// or http://.";
    throw new OnrecordError("network-refused", `${shown(url)} is neither http nor https.`, hint);
  }
  if (url.username !== "" || url.password !== "") {
    const hint = "Take the user name and password out of the address.";
    throw new OnrecordError("network-refused", `The address at ${url.host} holds a login.`, hint);
  }
  const literal = literalAddress(url);
  if (literal !== null && isRefused(literal)) throw refusedAddress(url.host);
  return url;
}

/** An address without its query, which may hold a token. */
export function shown(url: URL): string {
  return url.origin === "null" ? url.href : url.origin + url.pathname;
}
