/** One thing that can be trained. Deterministic: the same data give the same bytes. */
export interface Trainer {
  readonly name: string;
  /** The file that it writes. */
  readonly gives: string;
  readonly train: (dataDir: string, report: (line: string) => void) => void | Promise<void>;
}
