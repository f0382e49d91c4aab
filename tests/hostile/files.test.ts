import { gzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { parseMap } from "../../src/control/parseMap.ts";
import { shippedMaps } from "../../src/control/maps.ts";
import { readBodySeries } from "../../src/data/bodySeries.ts";
import { demonstrationsFromCsv, demonstrationsToCsv } from "../../src/data/demonstrationCsv.ts";
import { readPaths } from "../../src/data/demonstrationText.ts";
import { exampleDemonstrations } from "../../src/data/exampleDemonstrations.ts";
import { mostBytes } from "../../src/data/own/limits.ts";
import { understandArrays } from "../../src/data/own/understood.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { readLectureFile, writeLecture } from "../../src/lecture/own/lectureFile.ts";
import { lectureOf } from "../../src/lecture/own/ownLecture.ts";
import { file, idxFile } from "../data/own/file.ts";
import { bentBytes, wronglyEncoded } from "./bytes.ts";
import type { Chance } from "../support/chance.ts";
import { holdReader, type Reader } from "./holdReader.ts";
import { bentJson } from "./json.ts";
import { bentText, hostileText, longWord } from "./words.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const arrays = [
  file("table.npy"),
  file("plain.npz"),
  file("nan.npz"),
  file("fashion-t10k-images-idx3-ubyte.gz"),
  file("fashion-t10k-labels-idx1-ubyte.gz"),
  { file: "few.idx3-ubyte", bytes: idxFile([12, 8, 8], new Uint8Array(768).fill(90)) },
  { file: "gzipped.npy.gz", bytes: gzipSync(file("table.npy").bytes) },
  {
    file: "zeros.npz",
    bytes: zipSync({ "a.npy": new Uint8Array(2 ** 20), "b.npy": file("table.npy").bytes }),
  },
];

const text = (chance: Chance, good: string): string =>
  chance.one([
    () => bentText(chance, good),
    () => bentText(chance, good),
    () => hostileText(chance),
    () => longWord(chance, chance.one([1_000, 100_000, 2_000_000])),
    () => good.repeat(chance.whole(200)),
  ])();

const series = `observation,action\n${Array.from({ length: 12 }, (_, t) => `${Math.sin(t).toFixed(3)},${t % 2}`).join("\n")}`;
const lecture = writeLecture(lectureOf(defaultDeck), 2);
const texts = (name: string, good: string, read: (text: string) => unknown): Reader<string> => ({
  name,
  make: (chance) => text(chance, good),
  read,
  mostAsked: (given) => 64 * given.length + 2 ** 20,
});

const pathsAsCsv = demonstrationsToCsv(readPaths(exampleDemonstrations));

describe("hostile files are read or refused, at once and within bounds:", () => {
  test("maps", () => holdReader({ ...texts("maps", shippedMaps[0].text, parseMap), throws: [RangeError] }));
  test("demonstrations as CSV", () => holdReader(texts("demonstrations", pathsAsCsv, demonstrationsFromCsv)));
  test("series as CSV", () => holdReader(texts("series", series, readBodySeries)));
  test("arrays of pictures", () =>
    holdReader({
      name: "arrays",
      make: (chance) => {
        const [good, other] = [chance.one(arrays), chance.one(arrays)];
        return { file: good.file, bytes: bentBytes(chance, good.bytes, other.bytes) };
      },
      read: (given) => understandArrays([given]),
      // What is packed may come to what can be taken, and lies there once as parts and once whole.
      mostAsked: () => 4 * mostBytes,
    }));
  test("lectures", () =>
    holdReader({
      name: "lectures",
      make: (chance) =>
        chance.one([
          () => bytesOf(bentJson(chance, lecture)),
          () => bytesOf(bentJson(chance, lecture)),
          () => bentBytes(chance, bytesOf(lecture), bytesOf(series)),
          () => wronglyEncoded(chance, lecture),
          () => bytesOf(lecture.replace('"beats": [', `"beats": [${longWord(chance, 100_000)},`)),
        ])(),
      read: holdLecture,
      mostAsked: (given) => 4 * given.length + 2 ** 20,
    }));
});

/** Never throws: what is wrong is told in a few sentences. */
function holdLecture(bytes: Uint8Array): void {
  const reading = readLectureFile(bytes);
  const problems = reading.ok ? [] : reading.problems;
  expect(problems.length).toBeLessThan(8);
  for (const problem of problems) expect(problem.length, problem.slice(0, 200)).toBeLessThan(700);
}
