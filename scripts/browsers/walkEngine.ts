import { type EngineName, startEngine } from "./findEngines.ts";
import type { Options } from "./options.ts";
import { Reader } from "./reader.ts";
import { type Row, Tally } from "./tally.ts";
import type { Visit } from "./visit.ts";
import { walksOf } from "./walks.ts";

/** What an engine has shown. */
export interface Walked {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly exports: ReadonlyMap<string, string>;
}

const desk = { width: 1280, height: 800 };

/** Walks the site in one engine. Rejects, with why, where the engine is not to be had. */
export async function walkEngine(
  engineName: EngineName,
  { site, base, slugs }: { readonly site: string; readonly base: string; readonly slugs: readonly string[] },
  options: Options,
  tell: (line: string) => void,
): Promise<Walked> {
  const engine = await startEngine(engineName);
  const { name } = engine;
  try {
    const reader = new Reader(engine, base);
    const tally = new Tally(
      (fault) => tell(`${name}: ${fault}`),
      () => reader.faults(),
    );
    const visit: Visit = { reader, tally, site, slugs, exports: new Map() };
    for (const [what, walk] of walksOf(options)) {
      await engine.resize(desk.width, desk.height);
      const began = performance.now();
      await walk(visit);
      tell(`${name}: ${what}, ${Math.round((performance.now() - began) / 1000)} s`);
    }
    return { name, rows: tally.rows, exports: visit.exports };
  } finally {
    await engine.close();
  }
}
