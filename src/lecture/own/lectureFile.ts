import { Fields } from "./fields.ts";
import { limits } from "./limits.ts";
import type { Entry, OwnLecture } from "./ownLecture.ts";
import { Problems, shown } from "./problems.ts";
import { readEntry } from "./readEntry.ts";
import { grouped } from "../../math/grouped.ts";

/** The format by its name, and what of it is written; see docs/own-lecture.md. */
const format = "elbo-room-lecture";
const version = 1;

/** The file, its list of beats, a beat. */
const deepest = 3;

export type LectureReading =
  | { readonly ok: true; readonly lecture: OwnLecture }
  /** What was wrong and where, a sentence each. */
  | { readonly ok: false; readonly problems: readonly string[] };

const refused = (...problems: readonly string[]): LectureReading => ({ ok: false, problems });

/** Reads a lecture's file from its bytes. Never throws. */
export function readLectureFile(bytes: Uint8Array): LectureReading {
  if (bytes.length > limits.file)
    return refused(
      `The file has ${grouped(bytes.length)} bytes; a lecture has up to ${grouped(limits.file)}.`,
    );
  try {
    return readLecture(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return refused("The file is no text in UTF-8.");
  }
}

/** Reads a lecture from the text of its file. Never throws. */
export function readLecture(text: string): LectureReading {
  if (text.length > limits.file)
    return refused(`The text is longer than ${grouped(limits.file)} characters.`);
  const tooDeep = placeDeeperThan(text, deepest);
  if (tooDeep !== null)
    return refused(
      `Character ${tooDeep + 1} opens more than ${deepest} brackets in each other; a lecture needs no more.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(`This is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refused(`A lecture’s file holds one object; this is ${shown(value)}.`);
  return lectureIn(value);
}

function lectureIn(value: object): LectureReading {
  const problems = new Problems();
  const fields = new Fields(value, "", problems);
  const named = fields.value("format");
  if (named !== format) return refused(`format: must be "${format}", is ${shown(named)}`);
  const written = fields.value("version");
  if (written !== version) return refused(`version: ${version} can be read, this is ${shown(written)}`);
  const title = fields.text("title", limits.title);
  const beats = fields.value("beats");
  fields.end();
  if (!Array.isArray(beats)) fields.wrong("beats", `must be a list, is ${shown(beats)}`);
  else if (beats.length > limits.beats)
    fields.wrong("beats", `holds ${grouped(beats.length)}; a lecture has up to ${limits.beats}`);
  const entries = Array.isArray(beats) && beats.length <= limits.beats ? entriesIn(beats, problems) : [];
  const list = problems.list();
  return list.length > 0 ? refused(...list) : { ok: true, lecture: { title, entries } };
}

function entriesIn(beats: readonly unknown[], problems: Problems): readonly Entry[] {
  const places = new Map<string, number>();
  return beats.flatMap((beat, i) => {
    const entry = readEntry(beat, `beats[${i}]`, problems);
    const before = entry ? places.get(entry.id) : undefined;
    // One that could not be read has no id, and has been told of.
    if (entry?.id && before !== undefined)
      problems.note(`beats[${i}]`, `is “${entry.id}” again, after beats[${before}]`);
    if (entry) places.set(entry.id, i);
    return entry ? [entry] : [];
  });
}

/** Where a JSON text first stands in more than so many brackets; null if nowhere. Parsers may fail on such a text. */
function placeDeeperThan(text: string, most: number): number | null {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === "\\") at++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") {
      if (++depth > most) return at;
    } else if (sign === "}" || sign === "]") depth--;
  }
  return null;
}

/** A lecture as the text of its file. What goes without saying is left out. */
export function writeLecture({ title, entries }: OwnLecture, indent?: number): string {
  return JSON.stringify({ format, version, title, beats: entries.map(written) }, null, indent);
}

function written(entry: Entry): object {
  const hidden = entry.hidden ? { hidden: true } : {};
  if (entry.kind === "default") {
    const { id, minutes } = entry;
    return { beat: id, ...hidden, ...(minutes === null ? {} : { minutes }) };
  }
  const { kind, id, minutes } = entry;
  const spoken = entry.spoken === "" ? {} : { spoken: entry.spoken };
  if (entry.kind === "text")
    return { kind, id, ...hidden, minutes, title: entry.title, text: entry.text, ...spoken };
  const { figure, scene, setting } = entry;
  return {
    kind,
    id,
    ...hidden,
    minutes,
    figure,
    ...(scene === null ? {} : { scene }),
    ...(setting === "" ? {} : { setting }),
    ...(entry.trainsOn ? { trainsOn: true } : {}),
    ...(entry.step === 0 ? {} : { step: entry.step }),
    ...spoken,
  };
}
