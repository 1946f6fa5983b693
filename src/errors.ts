/** Every way a call can fail, in one place: a stable code, what happened, and what to do next. */
export type ErrorCode =
  | "usage"
  | "nothing-found"
  | "span-mismatch"
  | "unreadable"
  | "empty-input"
  | "binary-input"
  | "too-large"
  | "no-such-file"
  | "not-a-record"
  | "no-such-id"
  | "network-refused"
  | "network-failed"
  | "interrupted"
  | "old-node"
  | "internal";

/** Exit codes of the command line, by kind of failure (`interface.md`). */
export const EXIT: Readonly<Record<ErrorCode, number>> = {
  usage: 2,
  "nothing-found": 3,
  "span-mismatch": 4,
  unreadable: 5,
  "empty-input": 5,
  "binary-input": 5,
  "too-large": 5,
  "no-such-file": 5,
  "not-a-record": 5,
  "no-such-id": 2,
  "network-refused": 6,
  "network-failed": 6,
  interrupted: 130,
  "old-node": 1,
  internal: 1,
};

/** A call that cannot be carried out. `message` says what is wrong, `hint` what to do next. */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}

/** The words of whatever was thrown, for a message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
