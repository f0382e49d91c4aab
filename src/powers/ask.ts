import { noteMissing, type Power } from "./missing.ts";

/**
 * Asks the browser for a power. That a name is there says nothing: it can throw when it is touched, reject, or never
 * settle. Resolves with undefined in all these cases, and takes note of the power.
 *
 * @param patience how long the answer may take, milliseconds; without it, for ever. One that comes later is not heard,
 * but the power is there after all.
 */
export async function ask<T>(
  power: Power,
  question: () => Promise<T>,
  patience?: number,
): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    if (patience === undefined) return;
    timer = setTimeout(() => {
      noteMissing(power);
      resolve(undefined);
    }, patience);
  });
  const asked = async () => {
    try {
      const answer = await question();
      noteMissing(power, false);
      return answer;
    } catch {
      noteMissing(power);
      return undefined;
    }
  };
  const answer = await Promise.race([asked(), tooLate]);
  clearTimeout(timer);
  return answer;
}

/** The same for what answers at once. */
export function askNow<T>(power: Power, question: () => T): T | undefined {
  try {
    return question();
  } catch {
    noteMissing(power);
    return undefined;
  }
}
