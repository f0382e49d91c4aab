import type { FigureSlug } from "../contents.ts";
import type { AskOf } from "../ui/predict/ask.ts";

/**
 * A lecture is a list of beats: what the room sees until the next press, or until its last step. A beat has one step, or
 * more: a formula's terms light one by one, a question is answered, a scene tells.
 */

interface BeatBase {
  /** Unique in its lecture and kept from release to release: links, files and notes name beats by it. */
  readonly id: string;
  /** The chapter that it belongs to, by its address; "" for what belongs to none. */
  readonly chapter: string;
  /** How long it is planned to take. */
  readonly minutes: number;
  /** What the lecturer says or does meanwhile: for the speaker's window. */
  readonly spoken: string;
}

/** The first slide of a section, or of the lecture. */
export interface TitleBeat extends BeatBase {
  readonly kind: "title";
  readonly title: string;
  readonly lines: readonly string[];
}

/** A formula whose terms are lit one by one. */
export interface FormulaBeat extends BeatBase {
  readonly kind: "formula";
  readonly title: string;
  /** TeX whose parts stand in `\term{name}{…}`. */
  readonly tex: string;
  /** In the order in which they light: the name in the TeX, and what it is, in a few words. */
  readonly terms: readonly { readonly name: string; readonly says: string }[];
}

/** A question for the room; hands are counted, then the answer is told. */
export interface AskBeat extends BeatBase {
  readonly kind: "ask";
  readonly question: string;
  readonly ask: AskOf<"choice"> | AskOf<"number">;
  readonly reveal: string;
}

/** A figure, in one of its scenes or as somebody set it. */
export interface SceneBeat extends BeatBase {
  readonly kind: "scene";
  readonly figure: FigureSlug;
  /** The name of its scene; null for the figure as `setting` says. */
  readonly scene: string | null;
  /** What its own address would say after the "?": what differs from the defaults, or from the scene. */
  readonly setting: string;
  /** Its run goes on while other slides are shown. */
  readonly trainsOn: boolean;
  /** The step that its run stands at on paper, or the one that it opens at, if that is later; 0 if it is missing. */
  readonly step?: number;
}

/** The lecturer's own slide: paragraphs in which formulas stand between dollar signs. Never HTML. */
export interface TextBeat extends BeatBase {
  readonly kind: "text";
  readonly title: string;
  readonly text: string;
}

export type Beat = TitleBeat | FormulaBeat | AskBeat | SceneBeat | TextBeat;

/** A lecture as it is given. */
export interface Deck {
  readonly title: string;
  readonly beats: readonly Beat[];
}
