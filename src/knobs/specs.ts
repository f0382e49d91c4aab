/**
 * One declaration per knob. From it come the default, the range, the control, the label, the codec of the
 * address and the validation; nothing about a knob is said twice.
 */

interface Labelled {
  /** Name beside the control, in words. */
  readonly label: string;
  /** The symbol in the formulas, if it has one. */
  readonly tex?: string;
  /** Unit after the number, if it has one ("nats", "steps"). */
  readonly unit?: string;
  /** One sentence on what it does. */
  readonly hint?: string;
  /** The picture itself has the control, under the knob's id: there is none among the knobs. */
  readonly inPicture?: boolean;
  /** Its control stands under the others, one press away, with those that set the scene rather than tell the story. */
  readonly below?: boolean;
  /** A running simulation takes the change as it goes; otherwise it starts afresh. */
  readonly live?: boolean;
}

export interface NumberSpec extends Labelled {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale: "linear" | "log";
  readonly integer: boolean;
  readonly default: number;
}

export interface ChoiceSpec<T extends string = string> extends Labelled {
  readonly kind: "choice";
  /** Value in the address → name on the page. A choice of one is kept for the address and has no control. */
  readonly options: Readonly<Record<T, string>>;
  readonly default: T;
}

export interface SwitchSpec extends Labelled {
  readonly kind: "switch";
  readonly default: boolean;
}

export interface SeedSpec extends Labelled {
  readonly kind: "seed";
  readonly default: number;
}

export interface TextSpec extends Labelled {
  readonly kind: "text";
  readonly default: string;
  /** What is wrong with this text, or null: gives the message that the reader sees. */
  readonly problem: (text: string) => string | null;
  /** The texts that someone may have meant who typed this; left out, it is what was typed. */
  readonly readings?: (typed: string) => readonly string[];
  /** What parts the lines of a text of several lines: its field is a tall one, where they stand one under the other. */
  readonly separator?: string;
}

export type ParamSpec = NumberSpec | ChoiceSpec | SwitchSpec | SeedSpec | TextSpec;
export type ParamSpecs = Readonly<Record<string, ParamSpec>>;

/** The value that a knob takes. */
export type ValueOf<S extends ParamSpec> =
  S extends ChoiceSpec<infer T> ? T : S extends SwitchSpec ? boolean : S extends TextSpec ? string : number;

/** The values of all knobs of a declaration. */
export type ParamsOf<S extends ParamSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> };

type Options<S extends ParamSpec, Given extends keyof S> = Omit<S, "kind" | Given>;

/** A real number on a slider; `scale: "log"` spreads its decades evenly, from its step on where it begins at 0. */
export const number = (
  o: Options<NumberSpec, "scale" | "integer"> & { scale?: "linear" | "log" },
): NumberSpec => ({
  kind: "number",
  scale: "linear",
  integer: false,
  ...o,
});

/** A whole number on a slider. */
export const integer = (
  o: Options<NumberSpec, "scale" | "integer" | "step"> & { step?: number; scale?: "linear" | "log" },
): NumberSpec => ({ kind: "number", scale: "linear", integer: true, step: 1, ...o });

/** One of several named options. */
export const choice = <T extends string>(
  o: Options<ChoiceSpec<T>, "default"> & { readonly default: NoInfer<T> },
): ChoiceSpec<T> => ({ kind: "choice", ...o });

/** On or off. */
export const toggle = (o: Options<SwitchSpec, never>): SwitchSpec => ({ kind: "switch", ...o });

/** The seed of all chance in a figure: a whole number from 0 to 2³² − 1. */
export const seed = (o: Partial<Options<SeedSpec, never>> = {}): SeedSpec => ({
  kind: "seed",
  label: "Seed",
  default: 1,
  ...o,
});

/** Free text with a validator of its own (a map). */
export const text = (o: Options<TextSpec, never>): TextSpec => ({ kind: "text", ...o });

/** Every knob at its default. */
export function defaultsOf<S extends ParamSpecs>(specs: S): ParamsOf<S> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default])) as ParamsOf<S>;
}
