import { Fields } from "./fields.ts";
import { limits } from "./limits.ts";
import type { Entry } from "./ownLecture.ts";
import { type Place, type Problems, shown } from "./problems.ts";

const ownId = /^own-[1-9]\d{0,5}$/;
const defaultId = /^(?!own-)[\w.:-]{1,80}$/;
const figureName = /^[a-z][a-z0-9-]{0,39}$/;
const sceneName = /^[\w-]{1,60}$/;
/** What `URLSearchParams` writes: nothing that could end the query or begin another address. */
const query = new RegExp(`^[\\w.*~!'()&=%+,:/-]{0,${limits.setting}}$`);

/** One of the `beats` of a file; null, with its problems noted, if it cannot be read. */
export function readEntry(value: unknown, place: Place, problems: Problems): Entry | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.note(place, `must be an object, is ${shown(value)}`);
    return null;
  }
  const fields = new Fields(value, place, problems);
  const entry = entryIn(fields);
  if (entry) fields.end();
  return entry;
}

function entryIn(fields: Fields): Entry | null {
  const hidden = fields.flag("hidden");
  if (fields.has("beat")) {
    const id = fields.word("beat", defaultId, "bound-gap");
    return { kind: "default", id, hidden, minutes: fields.has("minutes") ? minutesIn(fields) : null };
  }
  const kind = fields.value("kind");
  if (kind !== "text" && kind !== "figure") {
    fields.wrong(
      "kind",
      `must be "text" or "figure", is ${shown(kind)}; a slide of the site has a “beat” instead`,
    );
    return null;
  }
  const base = {
    id: fields.word("id", ownId, "own-1"),
    hidden,
    minutes: minutesIn(fields),
    spoken: fields.text("spoken", limits.spoken, { hasLines: true, otherwise: "" }),
  };
  if (kind === "text") {
    const title = fields.text("title", limits.title);
    return { kind, ...base, title, text: fields.text("text", limits.text, { hasLines: true }) };
  }
  const figure = fields.word("figure", figureName, "bound");
  const scene = fields.has("scene") ? fields.word("scene", sceneName, "skewed") : null;
  const setting = fields.word("setting", query, "mu=1&sigma=0.5", "");
  const step = fields.has("step") ? fields.whole("step", 0, limits.steps) : 0;
  return { kind, ...base, figure, scene, setting, trainsOn: fields.flag("trainsOn"), step };
}

const minutesIn = (fields: Fields): number => fields.number("minutes", 0, limits.minutes);
