import fc from "fast-check";
import { expect, test } from "vitest";
import type { Setup } from "../../src/frame/run/loop/state.ts";
import { TransportLoop } from "../../src/frame/run/loop/transportLoop.ts";
import type { Simulation } from "../../src/runs/simulation.ts";
import { Bench, type RunningMean, simulateRunningMean } from "./fixtures/runningMean.tsx";

type Knobs = Parameters<typeof simulateRunningMean>[0];

const knobs: Knobs = { width: 1, gain: 1, seed: 1 };
const saved = await (await simulateRunningMean(knobs)).save();
const holiday = new TextEncoder().encode("a holiday picture");

/** A loop where everything that it waits for is answered by hand: in any order, well or badly. */
class RandomBench {
  readonly #waiting: { readonly open: () => void; readonly fail: (error: Error) => void }[] = [];
  readonly #isRemote: boolean;
  readonly #bench = new Bench();
  /** The simulations that have not been disposed of, and what they have been told. */
  readonly alive = new Map<Simulation<RunningMean>, unknown>();
  /** Calls that a simulation must not get. */
  readonly faults: string[] = [];
  readonly loop: TransportLoop<RunningMean>;
  setup: Setup = { params: { ...knobs }, origin: null, run: 0 };
  pictures = { asked: 0, had: 0 };
  now = 0;

  constructor(isRemote: boolean, divergeAt: number) {
    this.#isRemote = isRemote;
    this.#bench.divergeAt = divergeAt;
    this.loop = new TransportLoop<RunningMean>({
      simulate: async (params) => {
        await this.#wait();
        return this.#watched(await simulateRunningMean({ ...knobs, ...params }, this.#bench), params);
      },
      isLive: (name) => name === "gain",
      fetchSave: () => this.#wait().then(() => saved),
      keep: () => undefined,
      putBy: () => undefined,
      notify: () => undefined,
      clock: {
        now: () => this.now,
        sleep: this.#wait,
        every: () => () => undefined,
        breathe: this.#wait,
        onFrame: () => undefined,
      },
    });
  }

  readonly #wait = (): Promise<void> => new Promise((open, fail) => void this.#waiting.push({ open, fail }));

  #watched(inner: Simulation<RunningMean>, params: unknown): Simulation<RunningMean> {
    const underWay: string[] = [];
    const called = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      if (!this.alive.has(sim)) this.faults.push(`${name} after the end`);
      underWay.push(name);
      // A run may be saved beside a call that no longer counts.
      const others = underWay.filter((name) => name !== "save");
      const isAhead = this.#isRemote && others.join() === "advance,advance";
      if (others.length > 1 && !isAhead) this.faults.push(`${others.join()} at once`);
      await this.#wait().finally(() => underWay.splice(underWay.indexOf(name), 1));
      return work();
    };
    const sim: Simulation<RunningMean> = {
      isRemote: this.#isRemote,
      settle: () => called("settle", inner.settle),
      advance: (budget) => called("advance", () => inner.advance(budget)),
      update: async (params) => {
        this.alive.set(sim, params);
        await called("update", () => inner.update(params));
      },
      save: () => called("save", inner.save),
      restore: (bytes) => called("restore", () => inner.restore(bytes)),
      dispose: () => void (this.alive.delete(sim) || this.faults.push("disposed of twice")),
    };
    this.alive.set(sim, params);
    return sim;
  }

  configure(patch: Partial<Setup>, params: Partial<Knobs> = {}): void {
    this.setup = { ...this.setup, ...patch, params: { ...this.setup.params, ...params } };
    this.loop.configure(this.setup);
  }

  load(bytes: Uint8Array<ArrayBuffer>): void {
    const setup = { ...this.setup, params: { ...this.setup.params, width: 1 }, origin: null };
    this.loop.load(setup, bytes).then(
      () => {
        this.setup = setup;
      },
      () => undefined,
    );
  }

  askForPicture(): void {
    this.pictures.asked++;
    void this.loop.settleNow().then(() => this.pictures.had++);
  }

  async answer(which: number, isWell: boolean): Promise<void> {
    const [gate] = this.#waiting.splice(which % Math.max(1, this.#waiting.length), 1);
    if (isWell) gate?.open();
    else gate?.fail(new Error("It broke."));
    await new Promise((resolve) => void setImmediate(resolve));
    const { busy, failure } = this.loop.state();
    if (!busy && failure === null) this.expectRest();
  }

  /** All that was wished has been done. */
  expectRest(): void {
    const { busy, failure, playing, outOfSight, event, settled, snapshot } = this.loop.state();
    expect({ busy, failure }).toEqual({ busy: false, failure: null });
    expect(playing && !outOfSight).toBe(false);
    if (event === null) expect(settled).toBe(snapshot);
    expect([...this.alive.values()]).toEqual([this.setup.params]);
    expect(this.pictures.had).toBe(this.pictures.asked);
    expect(this.faults).toEqual([]);
  }

  /** Answers everything, the oldest first, until the loop waits for nothing. */
  async drain(): Promise<void> {
    for (let answers = 0; this.#waiting.length > 0; answers++) {
      expect(answers, "it comes to rest").toBeLessThan(500);
      await this.answer(0, true);
    }
  }
}

type Wish = (bench: RandomBench) => void | Promise<void>;
const named = (name: string, wish: Wish): Wish => Object.assign(wish, { [fc.toStringMethod]: () => name });

/** Wishes that a run goes on with. */
const gentle = fc.constantFrom(
  named("play", ({ loop }) => loop.play()),
  named("pause", ({ loop }) => loop.pause()),
  named("step", ({ loop }) => loop.step()),
  named("look", ({ loop }) => loop.setSeen(true)),
  named("look away", ({ loop }) => loop.setSeen(false)),
  named("slow", ({ loop }) => loop.setSpeed(5)),
  named("fast", ({ loop }) => loop.setSpeed(Number.POSITIVE_INFINITY)),
  named("gain", (bench) => bench.configure({}, { gain: Number(bench.setup.params.gain) + 1 })),
  named("picture", (bench) => bench.askForPicture()),
  named("later", (bench) => void (bench.now += 6_000)),
);
/** Wishes that end it. */
const rude = fc.constantFrom(
  named("rewind", ({ loop }) => loop.rewind()),
  named("carry on", ({ loop }) => loop.carryOn()),
  named("reopen", ({ loop }) => loop.reopen()),
  named("open", ({ loop }) => loop.open()),
  named("close", ({ loop }) => loop.close()),
  named("width", (bench) => bench.configure({}, { width: Number(bench.setup.params.width) + 1 })),
  named("scene", (bench) => bench.configure({ run: bench.setup.run + 1, origin: "shipped" }, { width: 1 })),
  named("load", (bench) => bench.load(saved)),
  named("load what is none", (bench) => bench.load(holiday)),
);
const answer = fc
  .tuple(fc.nat(3), fc.nat(19))
  .map(([which, luck]) =>
    named(`answer ${which}${luck > 0 ? "" : " badly"}`, (bench) => bench.answer(which, luck > 0)),
  );
const wishes = fc.array(
  fc.oneof(
    { arbitrary: gentle, weight: 3 },
    { arbitrary: rude, weight: 1 },
    { arbitrary: answer, weight: 6 },
  ),
  { maxLength: 60, size: "max" },
);

test("whatever is wished, and whatever comes of it, no wish is lost and the run comes to rest", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.constantFrom(25, Number.POSITIVE_INFINITY),
      wishes,
      async (isRemote, divergeAt, wishes) => {
        const bench = new RandomBench(isRemote, divergeAt);
        const { loop } = bench;
        bench.configure({});
        loop.open();
        for (const wish of wishes) await wish(bench);

        // Whatever has come of it: from here on all goes well.
        loop.open();
        loop.pause();
        await bench.drain();
        if (loop.state().failure !== null) loop.carryOn();
        loop.pause();
        await bench.drain();
        bench.expectRest();

        const before = Number(loop.state().snapshot?.step);
        for (let i = 0; i < 3; i++) loop.step();
        bench.askForPicture();
        bench.configure({}, { gain: 0.5 });
        await bench.drain();
        bench.expectRest();
        const { snapshot, event } = loop.state();
        if (event === null) expect(snapshot?.step).toBe(before + 3);
      },
    ),
    { numRuns: 300 },
  );
});
