import { renderToString } from "react-dom/server";
import { expect } from "vitest";
import type { Check, Figure, PureFigure, Table } from "../../src/frame/contract.ts";
import { compareTables } from "../../src/frame/compare/compareTables.ts";
import { toJson } from "../../src/frame/export/exportFigure.ts";
import { FigureFrame } from "../../src/frame/FigureFrame.tsx";
import { readSource } from "../../src/frame/sources.ts";
import { paramsOfScene, readAddress, writeAddress } from "../../src/knobs/address.ts";
import { readCompared, writeCompared } from "../../src/knobs/comparedAddress.ts";
import { defaultsOf, type ParamSpec, type ParamSpecs, type ParamsOf } from "../../src/knobs/specs.ts";
import { checkValues, type ParamValue } from "../../src/knobs/validate.ts";
import { allShown, type Parts, PartsContext } from "../../src/ui/parts/partsContext.ts";
import { holdPresented } from "./presented.ts";
import { holdScenes } from "./secrets.ts";
import { holdWords } from "./words.ts";

type Params = ParamsOf<ParamSpecs>;

/** The values at the ends of a knob: the least and the greatest number, every option, on and off. */
export function endsOf(spec: ParamSpec): readonly ParamValue[] {
  switch (spec.kind) {
    case "number":
      return [spec.min, spec.max];
    case "choice":
      return Object.keys(spec.options);
    case "switch":
      return [false, true];
    case "seed":
      return [0, 1, 2 ** 32 - 1];
    case "text":
      return [spec.default];
  }
}

interface Setting {
  readonly name: string;
  readonly params: Params;
}

/** A figure's defaults, and its scenes before and after they tell. */
export function scenesOf(figure: Figure): Setting[] {
  return [
    { name: "defaults", params: defaultsOf(figure.params) },
    ...figure.scenes.map(({ name }) => ({ name: `scene ${name}`, params: paramsOfScene(figure, name) })),
    ...figure.scenes
      .filter(({ shows }) => shows !== undefined)
      .map(({ name, shows }) => ({
        name: `scene ${name}, told`,
        params: { ...paramsOfScene(figure, name), ...shows } as Params,
      })),
  ];
}

/** The ends of every knob, the others at their defaults. */
export function knobEndsOf(figure: Figure): Setting[] {
  const defaults = defaultsOf(figure.params);
  return Object.entries(figure.params).flatMap(([name, spec]) =>
    endsOf(spec).map((end) => ({ name: `${name} = ${end}`, params: { ...defaults, [name]: end } })),
  );
}

/** Every setting that a figure must stand. */
export const settingsOf = (figure: Figure): Setting[] => [...scenesOf(figure), ...knobEndsOf(figure)];

/** What a figure says of itself is in order. */
export function holdDeclaration(figure: Figure): void {
  expect(figure.slug).toMatch(/^[a-z][a-z0-9-]*$/);
  expect(figure.title).toMatch(/^\S.*[^.\s]$/);
  expect(figure.claim, "the claim is a sentence").toMatch(/^[A-Z].{20,}[.?]$/);
  expect(Object.keys(figure.params), "names that belong to the address").not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(scene|present|defaults)$|[.&=]/)]),
  );
  if ("simulate" in figure) {
    const kinds = Object.values(figure.params).map(({ kind }) => kind);
    expect(kinds, "what has chance has a seed").toContain("seed");
  }
  expect(() => checkValues(figure.params, defaultsOf(figure.params))).not.toThrow();
  expect(figure.scenes.length, "at least three scenes").toBeGreaterThanOrEqual(3);
  expect(new Set(figure.scenes.map(({ name }) => name)).size).toBe(figure.scenes.length);
  for (const scene of figure.scenes) {
    expect(scene.name).toMatch(/^[a-z][a-z0-9-]*$/i);
    expect(scene.note, `note of ${scene.name}`).toMatch(/^\S.*[.?!]$/);
    for (const params of [scene.params, scene.shows ?? {}])
      expect(() => checkValues(figure.params, params), `params of ${scene.name}`).not.toThrow();
  }
  holdScenes(figure);
  holdPresented(figure);
}

/** Its source is there to be read. */
export async function holdSource(figure: Figure): Promise<void> {
  expect(figure.source.length).toBeGreaterThan(0);
  for (const path of figure.source) expect(await readSource(path), path).toMatch(/export /);
}

/** Every setting survives the address and back, on the figure's own page and on a chapter's. */
export function holdAddresses(figure: Figure): void {
  for (const prefix of ["", `${figure.slug}.`]) {
    for (const { name, params } of settingsOf(figure)) {
      for (const scene of [null, ...figure.scenes.map((scene) => scene.name)]) {
        const search = writeAddress(figure, "?other=1", prefix, { params, scene });
        const { notices, ...read } = readAddress(figure, search.replace(/other=1&?/, ""), prefix);
        expect(read, `${name} as ${search}`).toEqual({ params, scene });
        expect(notices).toEqual([]);
      }
    }
  }
}

/** The tables are whole, and finite wherever they do not say otherwise. */
export function holdTables(tables: readonly Table[]): void {
  expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  for (const { name, caption, columns, rows } of tables) {
    expect(name, "a table's name is a file's too").toMatch(/^[a-z]\w*$/i);
    expect(caption, `caption of ${name}`).toMatch(/^\S.*\.$/);
    expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    for (const row of rows) {
      expect(row.length, `cells in a row of ${name}`).toBe(columns.length);
      const wrong = columns.filter(({ extended }, i) => {
        const cell = row[i];
        return typeof cell === "number" && (extended ? Number.isNaN(cell) : !Number.isFinite(cell));
      });
      expect(wrong, `${name}: ${row.join(", ")}`).toEqual([]);
    }
  }
}

/** Every check holds, and its verdict follows from its numbers. */
export function holdChecks(checks: readonly Check[]): void {
  for (const { name, estimate, exact, standardError, tolerance, holds } of checks) {
    const allowed = standardError === undefined ? tolerance : 4 * standardError;
    expect(allowed, `${name} says what it allows`).toBeGreaterThanOrEqual(0);
    expect(allowed, `${name} can fail`).toBeLessThan(Number.POSITIVE_INFINITY);
    const isWithin = Object.is(estimate, exact) || Math.abs(estimate - exact) <= Number(allowed);
    expect({ name, estimate, exact, allowed, isWithin, holds }).toMatchObject({
      isWithin: true,
      holds: true,
    });
  }
}

interface Told {
  readonly tables: readonly Table[];
  readonly checks: readonly Check[];
  readonly words: string;
}

function toldBy(figure: PureFigure, params: Params): Told & { readonly result: unknown } {
  const result = figure.model(params);
  return {
    result,
    tables: figure.data(result, params),
    checks: figure.checks(result, params),
    words: figure.describe(result, params),
  };
}

interface Shown extends Told {
  readonly drawing: string;
}

const kept = new WeakMap<PureFigure, Map<string, Shown>>();

/** What a figure tells and draws at a setting, with all opened that can be. Kept, as several questions ask for the same. */
function shownBy(figure: PureFigure, params: Params): Shown {
  const before = kept.get(figure) ?? new Map<string, Shown>();
  kept.set(figure, before);
  const key = JSON.stringify(params);
  const known = before.get(key);
  if (known) return known;
  const { result, ...told } = toldBy(figure, params);
  const shown = { ...told, drawing: drawing(figure, params, result, { open: all }) };
  before.set(key, shown);
  return shown;
}

/** A pure figure computes and draws, and what it tells is sound. */
export function holdModel(figure: PureFigure, params: Params): void {
  holdShown(shownBy(figure, params));
}

/** The same of a setting that no other question asks for: nothing of it is kept. */
export function holdModelOnce(figure: PureFigure, params: Params): void {
  const { result, ...told } = toldBy(figure, params);
  holdShown({ ...told, drawing: drawing(figure, params, result, { open: all }) });
}

function holdShown({ tables, checks, words, drawing }: Shown): void {
  holdWords(words, tables);
  holdTables(tables);
  holdChecks(checks);
  expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
  expect(wordsOf(drawing), "a number with a trace of binary fractions").not.toMatch(/\d\.\d{9}/);
}

/**
 * A pure figure tells the same whenever it is asked: here of two copies, loaded apart so that neither knows what the
 * other has computed or kept, one is asked for every setting in order, the other from the last to the first.
 */
export function holdRepeats(figure: PureFigure, anew: PureFigure): void {
  const settings = settingsOf(figure);
  const first = settings.map(({ params }) => shownBy(figure, params));
  for (const [i, { name, params }] of [...settings.entries()].toReversed()) {
    const { result: _, ...told } = toldBy(anew, params);
    expect({ ...told, drawing: "" }, name).toEqual({ ...first[i], drawing: "" });
  }
}

/** Every knob shows: from some setting, its other values change the tables or the drawing. */
export function holdEveryKnob(figure: PureFigure): void {
  const shown = (params: Params) => {
    const { tables, drawing } = shownBy(figure, params);
    return JSON.stringify(tables) + drawing;
  };
  const bases = settingsOf(figure).map(({ params }) => params);
  for (const [name, spec] of Object.entries(figure.params)) {
    const others = endsOf(spec);
    if (others.length < 2) continue;
    const matters = bases.some((base) =>
      others.some((end) => shown({ ...base, [name]: end }) !== shown(base)),
    );
    expect(matters, `${name} changes what is shown`).toBe(true);
  }
}

/** The words follow the picture: from setting to setting they say something else. */
export function holdTelling(figure: PureFigure): void {
  const told = new Set(settingsOf(figure).map(({ params }) => shownBy(figure, params).words));
  expect(told.size, [...told].join("\n")).toBeGreaterThan(figure.scenes.length / 2 + 2);
}

/**
 * Any two settings can be compared: the second scene with the defaults kept as A. What differs is finite, A and the difference
 * add up, and the export of both can be read.
 */
export function holdComparison(figure: PureFigure): void {
  const defaults = defaultsOf(figure.params);
  const params = paramsOfScene(figure, figure.scenes[1].name);
  const [a, now] = [shownBy(figure, defaults), shownBy(figure, params)];
  const pairs = now.tables.flatMap((table) => {
    const other = a.tables.find(({ name }) => name === table.name);
    return other ? [[compareTables(other, table), compareTables(table, table)]] : [];
  });
  holdTables(pairs.flatMap(([both]) => both ?? []));
  for (const table of pairs.flatMap(([, same]) => same ?? [])) {
    const differences = table.columns.flatMap(({ name }, i) => (name.endsWith(", now − A") ? [i] : []));
    const away = table.rows.flatMap((row) => differences.map((i) => row[i]).filter((cell) => cell !== null));
    expect(
      away.every((cell) => cell === 0),
      `${table.name} differs from itself`,
    ).toBe(true);
  }
  const { slug } = figure;
  const json = toJson({ slug, ...now, params, a: { ...a, params: defaults } });
  expect(JSON.parse(json)).toMatchObject({ figure: slug, params, a: { params: defaults } });
}

/** Two settings survive the address and back. */
export function holdComparedAddress(figure: Figure): void {
  const a = { params: defaultsOf(figure.params), scene: null };
  for (const { name } of figure.scenes) {
    const now = { params: paramsOfScene(figure, name), scene: name };
    for (const pair of [
      { now, a },
      { now: a, a: now },
    ])
      for (const prefix of ["", `${figure.slug}.`])
        expect(readCompared(figure, writeCompared(figure, "", prefix, pair), prefix)).toEqual({
          ...pair,
          notices: [],
        });
  }
}

/** What a scene hides is not drawn: each part that it names, by itself, or a table of that name. */
export function holdSecrets(figure: PureFigure): void {
  for (const { name, hides = [], opens = [] } of figure.scenes) {
    const open = new Set(opens);
    const params = paramsOfScene(figure, name);
    const { tables } = shownBy(figure, params);
    const result = figure.model(params);
    const whole = drawing(figure, params, result, { open });
    for (const part of hides) {
      const isTable = tables.some((table) => table.name === part);
      const isDrawn = drawing(figure, params, result, { hidden: new Set([part]), open }) !== whole;
      expect(isTable || isDrawn, `${name} hides ${part}`).toBe(true);
    }
  }
}

const nothing = () => undefined;

function drawing(figure: PureFigure, params: Params, result: unknown, parts: Partial<Parts> = {}): string {
  const props = {
    params,
    knobs: figure.params,
    edit: nothing,
    simulation: undefined,
    playing: false,
    notify: nothing,
    reopen: nothing,
  };
  return renderToString(
    <PartsContext value={{ ...allShown, ...parts }}>
      <figure.View {...props} result={result} />
    </PartsContext>,
  );
}

/** What is read of a drawing: its texts, and what is said for who cannot see it. */
const wordsOf = (html: string) =>
  [...html.matchAll(/>([^<]+)<|(?:aria-label|aria-valuetext|title)="([^"]*)"/g)]
    .map(([, text, said]) => text ?? said)
    .join("\n");

/** Every second part of a picture. */
const all: ReadonlySet<string> = new (class extends Set<string> {
  override has = () => true;
})();

/** The controls that the picture has, with all opened that can be. That of a figure which runs is drawn in the browser alone. */
function pictureWithKnobs(figure: Figure): string | null {
  if ("simulate" in figure) return null;
  const params = defaultsOf(figure.params);
  return drawing(figure, params, figure.model(params), { open: all });
}

/**
 * The frame is whole before any script has run: heading, claim, the agreed buttons, a control for every knob, which may
 * stand in the picture one press away.
 */
export function holdFrame(figure: Figure): void {
  const picture = pictureWithKnobs(figure);
  for (const solo of [false, true]) {
    const html = renderToString(<FigureFrame figure={figure} solo={solo} />);
    expect(html).toContain(`data-figure="${figure.slug}"`);
    expect(html).toContain(`<${solo ? "h1" : "h2"} class="figure-title"`);
    for (const words of [figure.title, figure.claim]) expect(html).toContain(renderToString(words));
    for (const [name, spec] of Object.entries(figure.params)) {
      const hasControl = spec.kind !== "choice" || Object.keys(spec.options).length > 1;
      const holder = spec.inPicture ? picture : html;
      if (hasControl && holder !== null)
        expect(holder, `control of ${name}`).toMatch(new RegExp(`(id|name)="${figure.slug}-${name}"`));
    }
    const transport = "simulate" in figure ? ["Play", "Step", "Rewind", "Save run", "Load run"] : [];
    for (const button of [
      "Reset",
      "Keep as A",
      "Download JSON",
      "Download CSV",
      "Save picture",
      "Save as SVG",
      "Copy link",
      ...transport,
    ]) {
      expect(html, button).toMatch(
        new RegExp(`<button[^>]*>(<svg.*?</svg>)?(<span[^>]*>)?${button}(</span>)?</button>`),
      );
    }
    expect(html).not.toMatch(/NaN/);
  }
}
