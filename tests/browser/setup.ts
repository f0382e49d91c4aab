import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../scripts/findBrowser.ts";
import { long } from "../support/long/due.ts";
import { serveFolder } from "./support/staticHost.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served by a plain host, and by one with clean addresses. */
    readonly base: string;
    readonly cleanBase: string;
    readonly dist: string;
    readonly launch: { readonly executablePath: string; readonly args: string[] };
  }
}

/** Serves the built site and finds a browser. Throws if there is no build, or no browser that works: these tests are never skipped. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = resolve(process.env.ELBO_ROOM_DIST ?? join(import.meta.dirname, "../../dist"));
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error(`There is no built site in ${dist}: run "npm run build" first.`);
  }
  const { executablePath, args } = await findBrowser();
  const launch = { executablePath, args: [...args] };
  console.info(`Browser: ${executablePath}`);

  if (project.name === "browser") {
    console.info(
      long.all
        ? "Exhaustive cases: all."
        : `Exhaustive cases: those of LONG_SEED=${long.seed}; npm run test:long asks all.`,
    );
  }

  const plain = await serveFolder(dist);
  const clean = await serveFolder(dist, { cleanUrls: true });
  project.provide("base", plain.base);
  project.provide("cleanBase", clean.base);
  project.provide("dist", dist);
  project.provide("launch", launch);
  return async () => {
    await plain.close();
    await clean.close();
  };
}
