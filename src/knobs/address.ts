import { defaultsOf, type ParamSpecs, type ParamsOf } from "./specs.ts";
import { readValue, writeValue } from "./validate.ts";

/** What of a figure the address needs to know. */
export interface Addressed {
  readonly params: ParamSpecs;
  readonly scenes: readonly { readonly name: string; readonly params: Partial<ParamsOf<ParamSpecs>> }[];
}

/** A figure's setting: its params, and the scene they started from. */
export interface Setting {
  readonly params: ParamsOf<ParamSpecs>;
  readonly scene: string | null;
}

const SCENE = "scene";
/** Words in the address of a figure's own page that belong to the page. */
const OF_THE_PAGE = new Set(["present"]);

/** The params of a scene, or the defaults if there is none. */
export function paramsOfScene(figure: Addressed, name: string | null): ParamsOf<ParamSpecs> {
  const patch = figure.scenes.find((scene) => scene.name === name)?.params;
  return { ...defaultsOf(figure.params), ...patch } as ParamsOf<ParamSpecs>;
}

/**
 * Reads a figure's setting from the address.
 * @param search the part from "?" on
 * @param prefix "vae." on a chapter's page, "" on the figure's own
 * @returns the setting, and a notice for everything that could not be read: its default (or the scene's value) stands
 */
export function readAddress(
  figure: Addressed,
  search: string,
  prefix: string,
): Setting & { notices: string[] } {
  const given = gather(search, prefix);
  const notices: string[] = [];
  const scene = readScene(figure, given, notices);
  const params: Record<string, ParamsOf<ParamSpecs>[string]> = { ...paramsOfScene(figure, scene) };
  for (const [name, texts] of given) {
    if (name === SCENE) continue;
    if (!Object.hasOwn(figure.params, name)) {
      if (prefix || !OF_THE_PAGE.has(name)) notices.push(`${name}: this figure has no such knob; ignored`);
      continue;
    }
    const reading = readValue(figure.params[name], texts[0]);
    if (texts.length > 1)
      notices.push(`${name}: given ${texts.length} times; using ${writeValue(params[name])}`);
    else if (reading.ok) params[name] = reading.value;
    else notices.push(`${name}: ${reading.problem}; using ${writeValue(params[name])}`);
  }
  return { params, scene, notices };
}

/**
 * Writes a figure's setting into the address: only what differs from the scene or the default. What belongs to
 * other figures and to the page stays as it is.
 * @returns the new part from "?" on, or "" if nothing is left to say
 */
export function writeAddress(figure: Addressed, search: string, prefix: string, setting: Setting): string {
  const isOurs = (name: string) =>
    name.startsWith(prefix) && (prefix !== "" || name === SCENE || Object.hasOwn(figure.params, name));
  const others = piecesOf(search).filter((piece) => !isOurs(nameIn(piece)));
  const start = paramsOfScene(figure, setting.scene);
  const ours = Object.keys(figure.params)
    .filter((name) => setting.params[name] !== start[name])
    .map((name) => [prefix + name, writeValue(setting.params[name])]);
  if (setting.scene !== null) ours.unshift([prefix + SCENE, setting.scene]);
  return searchOf([...others, ...(ours.length > 0 ? [new URLSearchParams(ours).toString()] : [])]);
}

/**
 * Puts what a link says of a figure in the place of all that the address says of it.
 * @param link the link's part from "?" on, which speaks of this figure alone
 * @returns the new part from "?" on
 */
export function replaceSetting(search: string, prefix: string, link: string): string {
  const others = piecesOf(search).filter((piece) => !nameIn(piece).startsWith(prefix));
  return searchOf([...others, ...piecesOf(link)]);
}

const piecesOf = (search: string) =>
  search
    .replace(/^\?/, "")
    .split("&")
    .filter((piece) => piece !== "");
const searchOf = (pieces: readonly string[]) => (pieces.length > 0 ? `?${pieces.join("&")}` : "");
const nameIn = (piece: string) => [...new URLSearchParams(piece).keys()][0] ?? "";

/** Everything said to this figure: name → the values given for it, in order. */
function gather(search: string, prefix: string): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

function readScene(figure: Addressed, given: Map<string, string[]>, notices: string[]): string | null {
  const names = given.get(SCENE);
  if (!names) return null;
  if (names.length > 1) notices.push(`scene: given ${names.length} times; using the defaults`);
  else if (figure.scenes.some((scene) => scene.name === names[0])) return names[0];
  else notices.push(`scene: there is no scene “${names[0]}”; using the defaults`);
  return null;
}
