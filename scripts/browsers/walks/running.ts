import type { FigureReader } from "../figureReader.ts";
import type { Visit } from "../visit.ts";
import { playsOn } from "./playing.ts";

/** So many steps a run is taken before its numbers are compared: the first are the same work in every engine. */
const steps = 3;

interface Numbers {
  readonly params: unknown;
  readonly tables: unknown;
}

/** What of an export a run that is brought back must say again. */
const numbersOf = (json: string): string => {
  const { params, tables } = JSON.parse(json) as Numbers;
  return JSON.stringify({ params, tables });
};

/** A figure that runs: it steps, is saved and loaded, is resumed after a reload, and plays. */
export async function running(visit: Visit, figure: FigureReader): Promise<void> {
  if (!(await figure.runs())) return;
  const { reader, tally, exports } = visit;
  const { slug } = figure;
  let stepped = "";
  const isWell = await tally.ask("runs step and hold their checks", slug, async () => {
    await figure.stepAtMost(steps);
    stepped = await figure.json();
    exports.set(`${slug}/stepped.json`, stepped);
    return figure.faultsOfChecks();
  });
  if (!isWell) return;
  const at = await figure.step();
  const faultsOfReturn = async (how: string): Promise<string[]> => {
    await figure.comesTo(at);
    await figure.ready();
    return numbersOf(await figure.json()) === numbersOf(stepped) ? [] : [`${how} it says other numbers`];
  };
  await tally.ask("runs are saved and loaded", slug, async () => {
    const { bytes } = await figure.file("Save run");
    await figure.click("Rewind");
    await figure.isAt(0);
    await reader.give(`${figure.selector} input[type=file][accept=".safetensors"]`, "run.safetensors", bytes);
    return faultsOfReturn("loaded");
  });
  await tally.ask("runs are resumed after a reload", slug, async () => {
    await reader.open(`figure/${slug}`);
    await figure.ready();
    // A run that says its steps in thousands has been shipped; these are the first few.
    if ((await figure.step()) !== at) await figure.click(`Resume at step ${at}`);
    return faultsOfReturn("resumed");
  });
  await playsOn(visit, figure);
}
