import type { ParamSpec } from "../../../knobs/specs.ts";
import type { ParamValue } from "../../../knobs/validate.ts";
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

/** Longer texts, as a map, are told by the address. */
const LONGEST = 40;

/** The caption of a figure as it is set: all knobs that are not at their defaults, and the progress of its run. */
export function captionOf({ figure, params, link, words }: Origin, progress: string): Caption {
  const { title, claim } = figure;
  const changed = Object.entries(figure.params).filter(([name, spec]) => params[name] !== spec.default);
  const knobs = changed.map(([name, spec]) => `${spec.label}: ${inWords(spec, params[name])}`);
  const setting = [...(knobs.length > 0 ? knobs : ["As it opens"]), ...(progress ? [progress] : [])];
  return { title, claim, words: words ?? "", setting: setting.join(" · "), address: link };
}

function inWords(spec: ParamSpec, value: ParamValue): string {
  if (spec.kind === "choice") return spec.options[String(value)];
  if (spec.kind === "switch") return value === true ? "on" : "off";
  if (spec.kind === "text" && String(value).length > LONGEST) return "see the address";
  return `${value}${spec.unit ? ` ${spec.unit}` : ""}`;
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
