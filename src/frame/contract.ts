import type { ReactNode } from "react";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import type { AskOf } from "../ui/predict/ask.ts";
import type { Check, Table } from "../ui/tables.ts";
import type { Simulation, SnapshotBase } from "../runs/simulation.ts";

/**
 * The contract of a figure. A figure declares what it is; the frame (`FigureFrame.tsx`) gives it its heading,
 * controls, address, transport, checks badge, tables, downloads and presenter mode; the registry test holds it to
 * every line below.
 */

export type { Check, Table };

/** What a scene is about. */
export interface Focus {
  /** By their names in `params`, at most three: they stand under the picture. Without it there are none, but all on the key K. */
  readonly knobs?: readonly string[];
  /** Parts of the picture, by the names that its View gives to what can step back. Without it all stay. */
  readonly parts?: readonly string[];
}

/** A named setting: a lecturer's beat, a reader's "try this", a test case. */
export interface Scene<P extends ParamSpecs = ParamSpecs> {
  readonly name: string;
  readonly title: string;
  /** What to try and to look for, in one or two sentences. It may ask; then `reveal` answers. */
  readonly note: string;
  /** What there is to see, in one or two sentences: told when the reader has answered, wants to be told, or the run is there. */
  readonly reveal?: string;
  /** Answers to choose from, or a number to give. `truth` is what `reveal` says. */
  readonly ask?: AskOf<"choice"> | AskOf<"number">;
  /**
   * What gives the answer away: parts of the picture, by the names that the View gives to `Part`, and tables, by theirs.
   * Until the scene tells they are not in the page, and nothing is said in words.
   */
  readonly hides?: readonly string[];
  /** Knobs by which the reader finds the answer, as they stand where it is seen: when the scene tells, it turns them. */
  readonly shows?: Partial<ParamsOf<P>>;
  /** The step of a run from which on its picture gives the answer, and the scene tells. */
  readonly until?: number;
  /** Second parts of the picture that stand open, by the names that the View gives to `More`. */
  readonly opens?: readonly string[];
  /** What matters in it. Presented, the other knobs and those parts that can step back are out of sight. */
  readonly focus?: Focus;
  /** What the last row reads in place of `note` and `reveal`: one line each, at most 110 letters. */
  readonly onScreen?: { readonly note: string; readonly reveal?: string };
  /** What the lecturer says or does here, and what to wait for: for the speaker's window. */
  readonly spoken?: string;
  /** Steps a second at which it plays, one of the figure's speeds; without it, the figure's usual one. */
  readonly speed?: number;
  /** Differences from the defaults. */
  readonly params: Partial<ParamsOf<P>>;
  /** A saved run shipped with the site (path under public/), from which the simulation starts. */
  readonly save?: string;
}

export interface ViewProps<P extends ParamSpecs, R, Sim = undefined> {
  readonly params: ParamsOf<P>;
  /** The knobs, for their limits and steps. */
  readonly knobs: P;
  readonly result: R;
  /** Changes params, as the controls do. */
  readonly edit: (patch: Partial<ParamsOf<P>>) => void;
  /** The running simulation, for questions of its own ("decode this z"); undefined for pure figures. */
  readonly simulation: Sim;
  readonly playing: boolean;
  /** Shows a message on the figure: what was wrong, in a sentence. */
  readonly notify: (message: string) => void;
  /** Starts the simulation anew and carries its run over, e.g. onto another backend. */
  readonly reopen: () => void;
}

/** What a View hands on to each of its pictures. */
export interface PictureProps<P extends ParamSpecs, R>
  extends Pick<ViewProps<P, R>, "params" | "knobs" | "result" | "edit"> {
  readonly width: number;
  readonly height: number;
}

/** What lists of figures tell of one. They read it without loading the figure: plain strings in its declaration. */
export interface About {
  /** The name of its folder and of its address. */
  readonly slug: string;
  readonly title: string;
  /** The one sentence that the reader should be able to check here. */
  readonly claim: string;
}

interface FigureBase<P extends ParamSpecs, R> extends About {
  readonly params: P;
  /** At least three. */
  readonly scenes: readonly Scene<P>[];
  /** Every number drawn. */
  data(result: R, params: ParamsOf<P>): readonly Table[];
  checks(result: R, params: ParamsOf<P>): readonly Check[];
  /** What the picture shows now, in one to three sentences. Every number in them stands in a table, rounded. */
  describe(result: R, params: ParamsOf<P>): string;
  /** The files that compute it, by their path below src/: they are shown as text when the reader asks for them. */
  readonly source: readonly string[];
}

/** A figure whose picture is a pure function of its params. */
export interface PureFigure<P extends ParamSpecs = ParamSpecs, R = unknown> extends FigureBase<P, R> {
  model(params: ParamsOf<P>): R;
  View(props: ViewProps<P, R>): ReactNode;
}

/** A figure that runs: its picture is a snapshot of a simulation. */
export interface SimulatedFigure<
  P extends ParamSpecs = ParamSpecs,
  S extends SnapshotBase = SnapshotBase,
  Sim extends Simulation<S> = Simulation<S>,
> extends FigureBase<P, S> {
  /** Resolves when the simulation stands at step 0. */
  simulate(params: ParamsOf<P>): Promise<Sim>;
  /** Knobs that it begins with where no WebAssembly runs, and its network is slow. */
  readonly lighter?: Partial<ParamsOf<P>>;
  /** Steps a second that the reader can choose from; Infinity is as fast as it goes. The last is the default. */
  readonly speeds?: readonly number[];
  View(props: ViewProps<P, S, Sim>): ReactNode;
}

/** Any figure, as the frame and the registry see it. */
export type Figure = PureFigure | SimulatedFigure;

/** Keeps the types of a declaration; does nothing else. */
export const pureFigure = <P extends ParamSpecs, R>(figure: PureFigure<P, R>): PureFigure<P, R> => figure;

/** Keeps the types of a declaration; does nothing else. */
export const simulatedFigure = <P extends ParamSpecs, S extends SnapshotBase, Sim extends Simulation<S>>(
  figure: SimulatedFigure<P, S, Sim>,
): SimulatedFigure<P, S, Sim> => figure;
