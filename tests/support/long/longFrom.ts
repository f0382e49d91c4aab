const day = 24 * 60 * 60 * 1000;

/** All of the exhaustive cases where LONG=all; else a tenth of them, by LONG_SEED or by the number of the day. */
export function longFrom(
  env: Readonly<Record<string, string | undefined>>,
  now: number,
): { readonly all: boolean; readonly seed: number } {
  const seed = Number(env["LONG_SEED"] || Math.floor(now / day));
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new Error(`LONG_SEED must be a whole number, not "${env["LONG_SEED"]}".`);
  return { all: env["LONG"] === "all", seed };
}
