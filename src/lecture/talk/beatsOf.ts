import type { Beat, SceneBeat } from "../beat.ts";

type Kind = Beat["kind"];
type BeatOf<K extends Kind> = Extract<Beat, { readonly kind: K }>;
/** What is left to say of a beat when its kind and its chapter are known. */
type Told<K extends Kind> = Omit<BeatOf<K>, "kind" | "chapter">;
/** A scene as it stands in its figure, at rest while other slides are shown, unless said otherwise. */
type Shown = Omit<Told<"scene">, "setting" | "trainsOn"> & Partial<Pick<SceneBeat, "setting" | "trainsOn">>;

/** Makers of the beats of one chapter, given by its address; "" for what belongs to none. */
export const beatsOf = (chapter: string) => ({
  title: (beat: Told<"title">): BeatOf<"title"> => ({ kind: "title", chapter, ...beat }),
  formula: (beat: Told<"formula">): BeatOf<"formula"> => ({ kind: "formula", chapter, ...beat }),
  ask: (beat: Told<"ask">): BeatOf<"ask"> => ({ kind: "ask", chapter, ...beat }),
  show: (beat: Shown): SceneBeat => ({ kind: "scene", chapter, setting: "", trainsOn: false, ...beat }),
  text: (beat: Told<"text">): BeatOf<"text"> => ({ kind: "text", chapter, ...beat }),
});
