import { cutSheet, greyImage, type Grid, guessGrid, imagesTo28 } from "./images.ts";
import { checkBytes, checkCount } from "./limits.ts";
import type { GreyImage } from "./scaleTo28.ts";
import { type Understood, understood } from "./understood.ts";
import type { NamedBytes } from "./unpack.ts";
import { decodeImage } from "../../powers/decodeImage.ts";

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

/** A picture among many is decoded no larger than this, pixels: it becomes 28 × 28. A sheet is decoded whole. */
const large = 280;
/** Each takes four bytes while it is decoded. */
const mostPixels = 2 ** 25;

/** Do these bytes begin as a PNG, a JPEG or a WebP does? */
function looksLikeImage(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 12));
  return /^(‰PNG|ÿØÿ|RIFF[^]{4}WEBP)/.test(start);
}

async function decoded({ file, bytes }: NamedBytes, longest = Number.POSITIVE_INFINITY): Promise<GreyImage> {
  const image = await decodeImage(bytes, longest, mostPixels).catch((error: unknown) => {
    throw new Error(`${file} ${error instanceof Error ? error.message : "cannot be read"}.`, {
      cause: error,
    });
  });
  if (image === null) throw new Error(`${file} cannot be decoded as a picture: it is cut short or damaged.`);
  return greyImage(image.rgba, image.width, image.height);
}

/**
 * Reads the files that were chosen, all together. Throws an Error that names what cannot be read.
 *
 * @param understandArrays reads files of arrays, as the function of that name does, where it keeps nobody waiting.
 */
export async function readFiles(
  files: readonly File[],
  understandArrays: (files: readonly NamedBytes[]) => Promise<Understood>,
): Promise<FilesRead> {
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
  if (images.length === 0) return whole(await understandArrays(named));
  const other = named.find(({ bytes }) => !looksLikeImage(bytes));
  if (other)
    throw new Error(`${other.file} is no PNG, JPEG or WebP, as the other files are: choose one kind.`);
  if (images.length === 1) {
    const image = await decoded(images[0]);
    return cut({ file: images[0].file, image, grid: guessGrid(image.width, image.height) });
  }
  checkCount(name, images.length);
  const greys: GreyImage[] = [];
  for (const image of images) greys.push(await decoded(image, large));
  const remarks = [`${images.length} files scaled to 28 × 28`];
  return whole(understood(`${images[0].file} and others`, imagesTo28(greys), remarks));
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
