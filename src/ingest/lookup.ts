import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { OnrecordError } from "../errors.ts";

export type Resolver = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A look-up for `connect` that fails when any address of a name is refused. The connection is made
 * to the very address that was checked here, so a name that changes its address between two
 * questions (DNS rebinding) gains nothing.
 */
export function guardedLookup(isRefused: (address: string) => boolean, resolve: Resolver = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        done(error ?? notFound(host), "", 4);
      } else if (addresses.some(({ address }) => isRefused(address))) {
        done(refusedAddress(host), "", 4);
      } else if (options.all === true) {
        done(null, addresses);
      } else {
        done(null, first.address, first.family);
      }
    });
  };
}

function notFound(host: string): Error {
  return new Error(`no address found for ${host}`);
}

/** The refusal of an address of this machine or its network. */
export function refusedAddress(host: string): OnrecordError {
  const hint = "If you mean to read a page from your own machine or network, add --allow-private.";
  return new OnrecordError("network-refused", `${host} is not on the public internet.`, hint);
}
