import type { ExportDifference } from "./compareExports.ts";
import type { PictureDifference } from "./comparePictures.ts";
import type { Comparison } from "./compareRecordings.ts";

/** Of each export so many places are printed; numbers.tsv has them all. */
const mostPrinted = 12;

export const written = (value: ExportDifference["before"]): string =>
  value === undefined ? "nothing" : JSON.stringify(value);

export const sizeOf = ({ pixels, of }: PictureDifference): string =>
  `${pixels.toLocaleString("en")} pixels (${((100 * pixels) / of).toFixed(3)} %)`;

/** "tables.trace row 3 elbo: -488.01 → -488.02" */
const sentence = ({ place, before, after }: ExportDifference): string =>
  `${place}: ${written(before)} → ${written(after)}`;

const doesCount = ({ excuse }: ExportDifference): boolean => excuse === null;

type Found = readonly [file: string, differences: readonly ExportDifference[]];

/** The differences that count, by file. */
export const counted = ({ differentExports }: Comparison): readonly Found[] =>
  [...differentExports]
    .map(([file, found]) => [file, found.filter(doesCount)] as const)
    .filter(([, found]) => found.length > 0);

const exportLines = ([file, found]: Found): readonly string[] => [
  file,
  ...found.slice(0, mostPrinted).map((difference) => `  ${sentence(difference)}`),
  ...(found.length > mostPrinted
    ? [`  … and ${(found.length - mostPrinted).toLocaleString("en")} more`]
    : []),
];

function excusedLines({ differentExports }: Comparison): readonly string[] {
  const excused = new Map<string, number>();
  for (const { place, excuse } of [...differentExports.values()].flat())
    if (excuse !== null) {
      const line = `${place} may change: ${excuse}`;
      excused.set(line, (excused.get(line) ?? 0) + 1);
    }
  return [...excused].map(([line, times]) => `${line} (${times}×)`);
}

/** What is printed: every difference, then the sums. */
export function report(comparison: Comparison): string {
  const { before, after, exports, pictures, differentPictures, onlyBefore, onlyAfter } = comparison;
  const numbers = counted(comparison);
  return [
    ...numbers.flatMap(exportLines),
    ...[...differentPictures].map(([file, difference]) => `${file}  ${sizeOf(difference)}`),
    ...onlyBefore.map((file) => `${file}  only before`),
    ...onlyAfter.map((file) => `${file}  only after`),
    ...excusedLines(comparison),
    `${before} → ${after}`,
    `${numbers.length} of ${exports} exports differ, ${differentPictures.size} of ${pictures} pictures`,
  ].join("\n");
}

const isPicture = (file: string): boolean => file.endsWith(".png");

/** Whether both show the same. Files that only one has count like differences of their kind. */
export function isSame(comparison: Comparison, numbersOnly: boolean): boolean {
  const lone = [...comparison.onlyBefore, ...comparison.onlyAfter];
  if (counted(comparison).length > 0 || lone.some((file) => !isPicture(file))) return false;
  return numbersOnly || (comparison.differentPictures.size === 0 && !lone.some(isPicture));
}
