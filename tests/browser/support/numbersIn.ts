import type { Locator } from "playwright-core";

/** The numbers with decimals that a picture shows, in its order. */
export const numbersIn = async (picture: Locator): Promise<readonly string[]> =>
  (await picture.evaluate((shown) => shown.textContent ?? "")).match(/−?\d+\.\d{2,3}/g) ?? [];
