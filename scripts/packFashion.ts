import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { packWhole } from "../build/packDigits.ts";
import { digitPixels, greyLevels } from "../src/data/digitsFormat.ts";
import { fashionFile } from "../src/data/fashion.ts";
import { arraysIn } from "../src/data/own/readArrays.ts";

/** Where Debian's package puts the files; another folder can be named. */
const folder = process.argv[3] ?? "/usr/share/datasets/fashion-mnist";
const files = { pictures: "t10k-images-idx3-ubyte.gz", labels: "t10k-labels-idx1-ubyte.gz" } as const;
const mostBytes = 2.5e6;
/** So many pictures of its files go to the tests, as the files that they are. */
const cutOut = 20;
const testFiles = "tests/data/own/files";

function valuesIn(file: string): Uint8Array {
  const [{ values }] = arraysIn({ file, bytes: new Uint8Array(readFileSync(join(folder, file))) });
  return Uint8Array.from(values);
}

/** The pictures of each class, in their order. */
function byClass(pictures: Uint8Array, labels: Uint8Array): Uint8Array[] {
  return Array.from({ length: 10 }, (_, label) => {
    const members = [...labels.keys()].filter((k) => labels[k] === label);
    const own = new Uint8Array(members.length * digitPixels);
    members.forEach((k, i) =>
      own.set(pictures.subarray(k * digitPixels, (k + 1) * digitPixels), i * digitPixels),
    );
    return own;
  });
}

function write(file: string, bytes: Uint8Array): void {
  writeFileSync(file, bytes);
  process.stdout.write(`${file}: ${(bytes.length / 1e6).toFixed(3)} MB\n`);
}

/** The beginning of an IDX file, with the number of pictures in its header. */
function beginning(header: readonly number[], values: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(4 + 4 * header.length));
  head.setUint32(0, 0x0800 + header.length);
  header.forEach((size, axis) => head.setUint32(4 + 4 * axis, size));
  return gzipSync(Buffer.concat([new Uint8Array(head.buffer), values]), { level: 9 });
}

const [pictures, labels] = [valuesIn(files.pictures), valuesIn(files.labels)];
const packed = packWhole(byClass(pictures, labels), greyLevels);
if (packed.length > mostBytes) throw new Error(`Packed they are ${packed.length} bytes: too many.`);
mkdirSync("public/data", { recursive: true });
write(`public/${fashionFile}`, packed);
mkdirSync(testFiles, { recursive: true });
const first = pictures.subarray(0, cutOut * digitPixels);
write(join(testFiles, `fashion-${files.pictures}`), beginning([cutOut, 28, 28], first));
write(join(testFiles, `fashion-${files.labels}`), beginning([cutOut], labels.subarray(0, cutOut)));
