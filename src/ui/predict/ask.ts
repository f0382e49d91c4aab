import { numbersIn } from "../../knobs/readNumber.ts";

/** An axis of a curve to draw. */
export interface CurveAxis {
  readonly from: number;
  readonly to: number;
  /** Name and unit. */
  readonly label: string;
  readonly ticks: readonly number[];
}

/**
 * What is asked for. `truth`, where there is one to compare with, is shown beside the reader's answer once there is an
 * answer, and is nowhere in the page before.
 */
export type Ask =
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly truth?: string }
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly unit?: string;
      readonly truth?: number;
    }
  | {
      readonly kind: "curve";
      readonly x: CurveAxis;
      readonly y: CurveAxis;
      readonly truth?: (x: number) => number;
    };

export type AskOf<K extends Ask["kind"]> = Extract<Ask, { readonly kind: K }>;

interface Right {
  readonly right: string;
}

/** The option of `oneOf` that is true. */
export const right = (option: string): Right => ({ right: option });

/** Asks for one of several options: `oneOf("left", right("right"), "neither")`. */
export function oneOf(...given: readonly (string | Right)[]): AskOf<"choice"> {
  const options = given.map((option) => (typeof option === "string" ? option : option.right));
  const truth = given.find((option) => typeof option !== "string");
  return truth ? { kind: "choice", options, truth: truth.right } : { kind: "choice", options };
}

/** An option, a number, or the heights of a drawn curve at `anchors` equally spaced places. */
export type Answer = string | number | readonly number[];

/** Points by which a curve is drawn. */
export const anchors = 7;

/** Is this (from storage, or just given) an answer to what is asked? */
export function answers(ask: Ask, given: unknown): given is Answer {
  switch (ask.kind) {
    case "choice":
      return typeof given === "string" && ask.options.includes(given);
    case "number":
      return typeof given === "number" && given >= ask.min && given <= ask.max;
    case "curve":
      return (
        Array.isArray(given) &&
        given.length === anchors &&
        given.every((y) => typeof y === "number" && y >= ask.y.from && y <= ask.y.to)
      );
  }
}

/** A typed number; null where it is none, or may be two. */
export function readNumber(typed: string): number | null {
  const numbers = numbersIn(typed);
  return numbers.length === 1 && Number.isFinite(numbers[0]) ? numbers[0] : null;
}
