import { editDistance } from "./editDistance.ts";
import type { Entry } from "./addressBook.ts";

/** From this share of letters on that are wrong, two words have nothing to do with each other. */
const TOO_FAR = 0.5;
/** A page of that name in another folder comes after one whose whole address is as near. */
const OTHER_FOLDER = 0.05;

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const lastPart = (address: string) => address.slice(address.lastIndexOf("/") + 1);

/** The share of letters that are wrong, 0 for the same word. */
function apart(a: string, b: string): number {
  const [x, y] = [plain(a), plain(b)];
  return x === "" || y === "" ? 1 : editDistance(x, y) / Math.max(x.length, y.length);
}

const distanceTo = (asked: string, { address, names }: Entry) =>
  Math.min(
    apart(asked, address),
    ...[lastPart(address), ...names].map((name) => OTHER_FOLDER + apart(lastPart(asked), name)),
  );

/** The entries that a reader who asked for this path below the root may have meant, the likeliest first. */
export const nearest = (asked: string, entries: readonly Entry[], most = 3): Entry[] =>
  entries
    .map((entry) => ({ entry, distance: distanceTo(asked, entry) }))
    .filter(({ distance }) => distance < TOO_FAR)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ entry }) => entry);
