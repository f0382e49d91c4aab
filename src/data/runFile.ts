import { quote } from "../math/quote.ts";
import { crc32 } from "../math/crc32.ts";
import { readJson, writeJson } from "./exactJson.ts";
import { readSafetensors, type Safetensors, type StoredTensors, writeSafetensors } from "./safetensors.ts";

type Data = Readonly<Record<string, unknown>>;

/** A saved run. */
export interface RunFile {
  /** Slug of the figure that it is a run of. */
  readonly figure: string;
  /** The knobs that it was made with. */
  readonly params: Data;
  readonly step: number;
  /** What else it goes on from: plain data, */
  readonly state: Data;
  /** and tables of numbers. */
  readonly tensors: StoredTensors;
}

const format = "elbo-room run 1";
/** How the files of before this format begin: JSON, JSON after eight bytes, a safetensors file of the VAE's own. */
const old =
  /^([^]{8})?\{"(race|algorithm|policy|threeWays|valueIteration|__metadata__":\{"format":"elbo-room vae )[": ]*1/;

/**
 * A run as a safetensors file. Beside the tensors, its metadata hold `format`, `figure`, `step`, `params` and `state`,
 * the last two as JSON, and a `checksum` of all that.
 */
export function writeRunFile({ figure, params, step, state, tensors }: RunFile): Uint8Array<ArrayBuffer> {
  const metadata = { format, figure, step: String(step), params: writeJson(params), state: writeJson(state) };
  const checksum = checksumOf({ metadata, tensors });
  return writeSafetensors({ metadata: { ...metadata, checksum }, tensors });
}

/** Reads a run, whole. Throws an Error that says what is wrong with the file, or of which other figure it is. */
export function readRunFile(bytes: Uint8Array, figure: string): RunFile {
  if (old.test(new TextDecoder("latin1").decode(bytes.subarray(0, 64))))
    throw new Error(
      "This run was saved by an earlier version of Elbo Room (before 0.2.0) and cannot be read by this one.",
    );
  const stored = readSafetensors(bytes);
  const { metadata, tensors } = stored;
  if (metadata.format !== format) throw new Error(strangeFormat(metadata.format));
  if (metadata.checksum !== checksumOf(stored))
    throw new Error("The file is damaged: what it holds does not fit its checksum.");
  if (metadata.figure !== figure)
    throw new Error(`This is a saved run of the figure ${quote(metadata.figure ?? "")}, not of “${figure}”.`);
  const step = Number(metadata.step);
  if (!Number.isSafeInteger(step) || step < 0) throw wrongIn("step");
  return { figure, step, params: dataIn(metadata, "params"), state: dataIn(metadata, "state"), tensors };
}

/** The error of a run whose record holds something that no run can have had. */
export const wrongIn = (name: string): Error =>
  new Error(`The file's record of its run is wrong in "${name}".`);

const strangeFormat = (given: string | undefined): string =>
  given?.startsWith("elbo-room run ")
    ? "This run was saved by a later version of Elbo Room and cannot be read by this one."
    : "This file was not saved here: its metadata do not name the format of Elbo Room's runs.";

function dataIn(metadata: Safetensors["metadata"], name: "params" | "state"): Data {
  try {
    const data = readJson(metadata[name]);
    if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as Data;
  } catch {
    // Said below.
  }
  throw wrongIn(name);
}

const textOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/**
 * The CRC-32, in hexadecimal, of a file's content: metadata, and each tensor with its name, kind and shape. In the order
 * of the names, as other programs write them back in an order of their own.
 */
function checksumOf({ metadata, tensors }: Safetensors): string {
  const texts = Object.keys(metadata).filter((name) => name !== "checksum");
  let sum = crc32(textOf(texts.toSorted().map((name) => [name, metadata[name]])));
  for (const name of Object.keys(tensors).toSorted()) {
    const { dtype, shape, bytes } = tensors[name];
    sum = crc32(bytes, crc32(textOf([name, dtype, shape]), sum));
  }
  return sum.toString(16).padStart(8, "0");
}
