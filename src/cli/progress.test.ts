import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Progress, Work } from "./progress.ts";
import { barOf, progressOn } from "./progress.ts";
import type { FakeShell } from "./testing.ts";
import { fakeShell } from "./testing.ts";

const WORK: Work = { bytes: 1000, inputs: 4 };

/** A bar with a clock that is set by hand. */
function started(terminal?: number): { shell: FakeShell; progress: Progress; at: (time: number) => Promise<void> } {
  const clock = { time: 0 };
  const shell = fakeShell(terminal === undefined ? {} : { terminal });
  const progress = progressOn(shell.stderr, WORK, () => clock.time);
  const at = async (time: number): Promise<void> => {
    clock.time = time;
    await progress.step();
  };
  return { shell, progress, at };
}

describe("progressOn", () => {
  it("shows nothing for work of under a second", async () => {
    const { shell, progress, at } = started(80);
    await at(500);
    await at(999);
    await progress.clear();
    assert.equal(shell.err(), "");
  });

  it("draws after a second, on one line that it writes over", async () => {
    const { shell, progress, at } = started(80);
    progress.addBytes(500);
    await at(2000);
    assert.equal(shell.err(), "\r\u001b[K████████████░░░░░░░░░░░░  50 %  1 article  0.5/s  0:02 left");
  });

  it("draws at most ten times a second", async () => {
    const { shell, at } = started(80);
    for (let time = 1000; time < 2000; time += 10) await at(time);
    assert.equal(shell.err().split("\r").length - 1, 10);
  });

  it("takes itself away, once", async () => {
    const { shell, progress, at } = started(80);
    await at(2000);
    const drawn = shell.err();
    await progress.clear();
    await progress.clear();
    assert.equal(shell.err(), `${drawn}\r\u001b[K`);
  });

  it("draws nothing where there is no terminal", async () => {
    const { shell, progress, at } = started();
    await at(5000);
    await progress.clear();
    assert.equal(shell.err(), "");
  });
});

describe("barOf", () => {
  const done = { bytes: 250, articles: 1234, seconds: 10 };

  it("tells share, count, rate and the time left", () => {
    assert.equal(barOf(done, WORK, 80), "██████░░░░░░░░░░░░░░░░░░  25 %  1,234 articles  123/s  0:30 left");
  });

  it("knows nothing of the time left before it began", () => {
    assert.equal(
      barOf({ bytes: 0, articles: 0, seconds: 1 }, WORK, 80),
      "░░░░░░░░░░░░░░░░░░░░░░░░   0 %  0 articles  0.0/s",
    );
  });

  it("never says more than all", () => {
    assert.match(barOf({ ...done, bytes: 5000 }, WORK, 80), /^█{24} 100 % .* 0:00 left$/u);
  });

  it("counts inputs where bytes are unknown", () => {
    assert.match(barOf({ bytes: 0, articles: 1, seconds: 1 }, { bytes: null, inputs: 4 }, 80), / 25 % /u);
  });

  it("tells no share of what it cannot know", () => {
    assert.equal(barOf(done, { bytes: null, inputs: 1 }, 80), "1,234 articles  123/s");
    assert.equal(barOf(done, { bytes: 0, inputs: 1 }, 80), "1,234 articles  123/s");
  });

  it("writes long times with hours", () => {
    assert.match(barOf({ bytes: 10, articles: 5, seconds: 100 }, WORK, 80), / 2:45:00 left$/u);
    assert.match(barOf({ bytes: 100, articles: 5, seconds: 85 }, WORK, 80), / 12:45 left$/u);
  });

  it("leaves out its first parts on a narrow terminal", () => {
    assert.equal(barOf(done, WORK, 40), "1,234 articles  123/s  0:30 left");
    assert.equal(barOf(done, WORK, 24), "123/s  0:30 left");
    assert.equal(barOf(done, WORK, 4), "0:30 left");
  });
});
