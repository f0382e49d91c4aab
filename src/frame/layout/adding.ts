/** Where figures are taken to that a reader wants in a lecture. The frame knows none: the shell says how. */

/** A figure as it is set. */
export interface FigureAsSet {
  readonly slug: string;
  readonly scene: string | null;
  /** What its own address would say after the "?", its scene left out. */
  readonly setting: string;
  /** The step that its run stands at; 0 where it has none. */
  readonly step: number;
}

export interface Added {
  /** Its number in the lecture, from 1. */
  readonly slide: number;
  /** The address within the site where it can be seen in its lecture. */
  readonly address: string;
  /** The lecture will be there after this page. */
  readonly isLasting: boolean;
}

/** Adds a figure; rejects with an Error that has a sentence for the reader. */
export type AddFigure = (figure: FigureAsSet) => Promise<Added>;

let way: AddFigure = () => Promise.reject(new Error("There is no lecture here to add it to."));

/** Says how a figure is added to the reader's lecture. */
export function addWith(add: AddFigure): void {
  way = add;
}

export const addFigure: AddFigure = (figure) => way(figure);
