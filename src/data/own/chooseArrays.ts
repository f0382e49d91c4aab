import { type NamedArray, shapeInWords } from "./numbers.ts";
import { mayBeLabels, type Stack, stackOf } from "./stack.ts";

/** The pictures among some arrays, and the labels beside them. */
export interface ChosenArrays {
  readonly pictures: NamedArray;
  readonly stack: Stack;
  readonly labels: NamedArray | null;
  /** Arrays that are neither. */
  readonly leftOut: readonly NamedArray[];
}

const isNamedLabels = ({ file }: NamedArray): boolean => /label|target|class|(^|[^a-z])y/i.test(file);

/**
 * Of several arrays of pictures the one with the most, and whole numbers, as many, as their labels: those that are named
 * so before others. Throws an Error that says what was found if there are no pictures.
 */
export function chooseArrays(arrays: readonly NamedArray[]): ChosenArrays {
  let best: { readonly pictures: NamedArray; readonly stack: Stack } | null = null;
  for (const pictures of arrays) {
    const stack = stackOf(pictures.shape);
    if (stack !== null && stack.count > (best?.stack.count ?? 0)) best = { pictures, stack };
  }
  if (best === null) {
    const found = arrays.map(({ file, shape }) => `${file} holds ${shapeInWords(shape)}`).join("; ");
    throw new Error(
      `There are no pictures in this: ${found || "no array was found"}. Pictures are N × 28 × 28 or N × 784 numbers, or of another height and width.`,
    );
  }
  const { pictures, stack } = best;
  const fitting = arrays.filter((array) => array !== pictures && mayBeLabels(array, stack.count));
  const labels = fitting.find(isNamedLabels) ?? fitting[0] ?? null;
  return {
    pictures,
    stack,
    labels,
    leftOut: arrays.filter((array) => array !== pictures && array !== labels),
  };
}
