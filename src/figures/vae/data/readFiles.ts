import { cutSheet, type Grid, guessGrid, imagesTo28 } from "../../../data/own/images.ts";
import { checkBytes, checkCount } from "../../../data/own/limits.ts";
import type { GreyImage } from "../../../data/own/scaleTo28.ts";
import { type Understood, understandArrays, understood } from "../../../data/own/understood.ts";
import type { NamedBytes } from "../../../data/own/unpack.ts";
import { decodeImage, looksLikeImage } from "./decodeImages.ts";

/** One picture that holds many, and how it is cut. */
export interface Sheet {
  readonly file: string;
  readonly image: GreyImage;
  readonly grid: Grid;
}

/** What was read: with a sheet it can be cut anew, and until it can be cut nothing is understood of it. */
export interface FilesRead {
  readonly understood: Understood | null;
  readonly sheet: Sheet | null;
  /** Why a sheet cannot be cut so. */
  readonly problem: string | null;
}

/** A picture among many is decoded no larger than this, pixels: it becomes 28 × 28. */
const large = 280;

/** Reads the files that were chosen, all together. Throws an Error that names what cannot be read. */
export async function readFiles(files: readonly File[]): Promise<FilesRead> {
  const name = files.length === 1 ? files[0].name : `These ${files.length} files together`;
  checkBytes(
    name,
    files.reduce((total, { size }) => total + size, 0),
    "has",
  );
  const named = await Promise.all(
    files.map(
      async (file): Promise<NamedBytes> => ({
        file: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      }),
    ),
  );
  const images = named.filter(({ bytes }) => looksLikeImage(bytes));
  if (images.length === 0) return whole(understandArrays(named));
  const other = named.find(({ bytes }) => !looksLikeImage(bytes));
  if (other)
    throw new Error(`${other.file} is no PNG, JPEG or WebP, as the other files are: choose one kind.`);
  if (images.length === 1) {
    const image = await decodeImage(images[0]);
    return cut({ file: images[0].file, image, grid: guessGrid(image.width, image.height) });
  }
  checkCount(name, images.length);
  const decoded: GreyImage[] = [];
  for (const image of images) decoded.push(await decodeImage(image, large));
  const remarks = [`${images.length} files scaled to 28 × 28`];
  return whole(understood(`${images[0].file} and others`, imagesTo28(decoded), remarks));
}

const whole = (understood: Understood): FilesRead => ({ understood, sheet: null, problem: null });

/** Cuts a sheet into pictures. What is wrong with the grid is told beside it. */
export function cut(sheet: Sheet): FilesRead {
  const { file, image, grid } = sheet;
  try {
    const cells = cutSheet(image, grid, file);
    const remarks = [`a sheet of ${image.width} × ${image.height} pixels, its cells scaled to 28 × 28`];
    return { understood: understood(file, imagesTo28(cells), remarks), sheet, problem: null };
  } catch (error) {
    return { understood: null, sheet, problem: error instanceof Error ? error.message : String(error) };
  }
}
