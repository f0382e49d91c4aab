import { knobsInWords } from "../../../knobs/inWords.ts";
import { defaultsOf } from "../../../knobs/specs.ts";
import type { Origin } from "../origin.ts";

/** What a picture says of itself when it stands elsewhere. */
export interface Caption {
  readonly title: string;
  readonly claim: string;
  /** What the picture shows. */
  readonly words: string;
  /** How the figure is set, and how far its run is. */
  readonly setting: string;
  readonly address: string;
}

/** The caption of a figure as it is set: all knobs that are not at their defaults, and the progress of its run. */
export function captionOf({ figure, params, link, words }: Origin, progress: string): Caption {
  const { title, claim } = figure;
  const knobs = knobsInWords(figure.params, params, defaultsOf(figure.params));
  const setting = [...(knobs.length > 0 ? knobs : ["As it opens"]), ...(progress ? [progress] : [])];
  return { title, claim, words: words ?? "", setting: setting.join(" · "), address: link };
}

/** A caption as the site's style sheet sets it (picture.css). */
export function captionElement({ title, claim, words, setting, address }: Caption): HTMLElement {
  const caption = document.createElement("div");
  caption.className = "picture-caption";
  for (const [tag, text] of [
    ["strong", title],
    ["p", claim],
    ["p", words],
    ["p", setting],
    ["p", address],
  ].filter(([, text]) => text !== "")) {
    const line = document.createElement(tag);
    line.textContent = text;
    caption.append(line);
  }
  return caption;
}
