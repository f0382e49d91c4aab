import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { digitsFirst, digitsRest } from "../src/data/digits.ts";
import { mnistFingerprint, readMnist } from "./mnistPackage.ts";
import { packDigits } from "./packDigits.ts";

/** Packing takes two seconds: its result is kept until the digits or the code that packs them change. */
function packedFiles(root: string): Map<string, Uint8Array> {
  const code = ["build/packDigits.ts", "build/greyLevels.ts", "src/data/digitsFormat.ts"];
  const hash = createHash("sha256").update(mnistFingerprint());
  for (const file of code) hash.update(readFileSync(join(root, file)));
  const folder = join(root, "node_modules", ".cache", "digits", hash.digest("hex").slice(0, 16));
  const kept = { first: join(folder, "first"), rest: join(folder, "rest") };
  if (!existsSync(kept.rest)) {
    const packed = packDigits(readMnist());
    mkdirSync(folder, { recursive: true });
    writeFileSync(kept.first, packed.first);
    writeFileSync(kept.rest, packed.rest);
  }
  return new Map([
    [digitsFirst, readFileSync(kept.first)],
    [digitsRest, readFileSync(kept.rest)],
  ]);
}

/** Packs MNIST's digits from the `mnist` package into the built site, and serves them in development. */
export function digits(): Plugin {
  const root = join(import.meta.dirname, "..");
  return {
    name: "digits",
    applyToEnvironment: (environment) => environment.name === "client",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0];
        const name = [digitsFirst, digitsRest].find((file) => path.endsWith(`/${file}`));
        if (name === undefined) return next();
        response.setHeader("Content-Type", "application/octet-stream");
        response.end(packedFiles(root).get(name));
      });
    },
    generateBundle() {
      for (const [fileName, source] of packedFiles(root)) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
