import { defaultsOf, type ParamSpec, type ParamSpecs, type ParamsOf } from "./specs.ts";
import { isForeign } from "./foreignWords.ts";
import { asSent } from "./passedOn.ts";
import { nameIn, piecesOf, searchOf } from "./pieces.ts";
import { clipped, quote } from "../math/quote.ts";
import { checkValue, type Reading, readValue, writeValue } from "./validate.ts";
import { grouped } from "../math/grouped.ts";

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
const OF_THE_PAGE = new Set(["present", "backend"]);

/** The params of a scene, or the defaults if there is none. */
export function paramsOfScene(figure: Addressed, name: string | null): ParamsOf<ParamSpecs> {
  const patch = figure.scenes.find((scene) => scene.name === name)?.params;
  return { ...defaultsOf(figure.params), ...patch } as ParamsOf<ParamSpecs>;
}

/** Goes before the names of what is said of the other setting, which this one is compared with. */
export const OF_A = "a.";

/**
 * Reads a figure's setting from the address; what begins with `a.` is another's (`comparedAddress.ts`).
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
  for (const name of given.keys()) if (name.startsWith(OF_A)) given.delete(name);
  return readGiven(figure, given, (name) => prefix === "" && (OF_THE_PAGE.has(name) || isForeign(name)));
}

/** Reads a setting from what is said of it; of what is `elsewhere` nothing is said that it should know. */
export function readGiven(
  figure: Addressed,
  given: ReadonlyMap<string, readonly string[]>,
  elsewhere: (name: string) => boolean,
): Setting & { notices: string[] } {
  const notices = new Notices();
  const scene = readScene(figure, given, notices);
  const params: Record<string, ParamsOf<ParamSpecs>[string]> = { ...paramsOfScene(figure, scene) };
  for (const [name, texts] of given) {
    if (name === SCENE) continue;
    if (!Object.hasOwn(figure.params, name)) {
      if (!elsewhere(name)) notices.note(name, "this figure has no such knob; ignored");
      continue;
    }
    const reading = readPassedOn(figure.params[name], texts[0]);
    if (texts.length > 1)
      notices.note(name, `given ${texts.length} times; using ${clipped(writeValue(params[name]))}`);
    else if (reading.ok) params[name] = reading.value;
    else {
      // A link of old, whose list could be meant in another way by someone who typed it.
      if (checkValue(figure.params[name], texts[0]).ok) params[name] = texts[0];
      notices.note(name, `${reading.problem}; using ${clipped(writeValue(params[name]))}`);
    }
  }
  return { params, scene, notices: notices.list() };
}

/** What could not be read, a line each; after the first few it only counts. */
class Notices {
  static readonly #most = 8;
  readonly #told: string[] = [];
  #count = 0;

  note(name: string, says: string): void {
    this.#count++;
    if (this.#told.length < Notices.#most) this.#told.push(`${clipped(name)}: ${says}`);
  }

  list(): string[] {
    const more = this.#count - this.#told.length;
    return more === 0 ? this.#told : [...this.#told, `… and ${grouped(more)} more`];
  }
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
  if (ours.length === 0) return searchOf(others);
  return searchOf([...others, withoutLooseEnd(new URLSearchParams(ours).toString())]);
}

/** A link whose last letter a messenger would take for the end of a sentence has it encoded. */
const withoutLooseEnd = (search: string) =>
  search.replace(/[.*_]$/, (end) => `%${end.charCodeAt(0).toString(16).toUpperCase()}`);

/** Everything said to this figure: name → the values given for it, in order. */
export function gather(search: string, prefix: string): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    const before = given.get(name);
    if (before) before.push(value);
    else given.set(name, [value]);
  }
  return given;
}

/** The value that was sent, if what has come of it can still be told. */
function readPassedOn(spec: ParamSpec, text: string): Reading {
  const asItStands = readValue(spec, text);
  // A text that could be meant in two ways is whole.
  if (asItStands.ok || checkValue(spec, text).ok) return asItStands;
  const readings = asSent(text).map((sent) => readValue(spec, sent));
  return readings.find(({ ok }) => ok) ?? asItStands;
}

function readScene(
  figure: Addressed,
  given: ReadonlyMap<string, readonly string[]>,
  notices: Notices,
): string | null {
  const names = given.get(SCENE);
  if (!names) return null;
  if (names.length > 1) notices.note(SCENE, `given ${names.length} times; using the defaults`);
  else {
    const known = asSent(names[0]).find((name) => figure.scenes.some((scene) => scene.name === name));
    if (known !== undefined) return known;
    notices.note(SCENE, `there is no scene ${quote(names[0])}; using the defaults`);
  }
  return null;
}
