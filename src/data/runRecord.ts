import type { SavedTrace } from "../math/thinnedTrace.ts";
import type { HeldOutRow, TraceRow, VaeParams } from "../runs/vae/snapshot.ts";

/** Where the streams of chance stand; each is a generator's four words. */
export interface SavedStreams {
  readonly noise: readonly number[];
  /** The generator as it was before the epoch's order was drawn, and how many digits of the epoch have been used. */
  readonly epoch: readonly number[];
  readonly position: number;
}

/** What a saved run holds beside its tensors. */
export interface RunRecord {
  readonly params: VaeParams;
  readonly step: number;
  readonly examples: number;
  /** How many digits there are to train on. */
  readonly digits: number;
  readonly streams: SavedStreams;
  readonly trace: SavedTrace<TraceRow>;
  readonly heldOut: SavedTrace<HeldOutRow>;
  /** Updates that Adam has made, 0 without its moments. */
  readonly optimizerStep: number;
}

type Test = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Test>>;

const real: Test = Number.isFinite;
const count: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const size: Test = (value) => count(value) && value !== 0;
const uint32: Test = (value) => count(value) && Number(value) < 2 ** 32;
const notNegative: Test = (value) => real(value) && Number(value) >= 0;
const estimators: readonly unknown[] = ["reparameterized", "scoreFunction", "scoreFunctionBaseline"];
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const words: Test = (value) =>
  Array.isArray(value) && value.length === 4 && value.every(uint32) && value.some((word) => word !== 0);

/** An object with these fields, and the first of them that is wrong. */
const problemIn = (value: unknown, fields: Fields): string | undefined =>
  typeof value === "object" && value !== null
    ? Object.keys(fields).find((name) => !fields[name]((value as Record<string, unknown>)[name]))
    : Object.keys(fields)[0];
const object =
  (fields: Fields): Test =>
  (value) =>
    problemIn(value, fields) === undefined;

const params: Fields = {
  latent: size,
  width: size,
  learningRate: notNegative,
  batch: size,
  beta: notNegative,
  estimator: (value) => estimators.includes(value),
  seed: uint32,
};
const parts: Fields = { step: real, elbo: real, reconstruction: real, kl: real };
const traceOf = (row: Fields): Test =>
  object({ block: size, rows: listOf(object(row)), pending: listOf(object(row)) });

const record: Fields = {
  params: object(params),
  step: count,
  examples: count,
  digits: size,
  streams: object({ noise: words, epoch: words, position: count }),
  trace: traceOf({ ...parts, examples: real }),
  heldOut: traceOf({ ...parts, K: size, iwae: (value) => value === null || real(value) }),
  optimizerStep: count,
};

const positionFits = ({ streams, digits }: RunRecord): boolean => streams.position <= digits;

/** Reads the record of a run. Throws an Error that names the field that is wrong. */
export function readRunRecord(json: string | undefined): RunRecord {
  const value = parse(json);
  const wrong = problemIn(value, record);
  if (wrong === undefined && positionFits(value as RunRecord)) return value as RunRecord;
  const knob = wrong === "params" ? problemIn((value as Partial<RunRecord>)?.params, params) : undefined;
  throw new Error(`The file's record of its run is wrong in "${knob ?? wrong ?? "position"}".`);
}

function parse(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "null");
  } catch {
    return null;
  }
}
