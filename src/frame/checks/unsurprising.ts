import { falseAlarmRate } from "../../math/band.ts";
import type { Check } from "../contract.ts";
import { within } from "./within.ts";
import { grouped } from "../../math/grouped.ts";

/** The worst surprise of what was drawn, and what chance allows; nats. */
interface Drawn {
  readonly surprise: number;
  readonly allowed: number;
}

/** In less than one seed of so many a true sample is a false alarm. */
const seedsPerAlarm = grouped(1 / falseAlarmRate);

/**
 * A check of what was drawn against all that it is drawn from: it holds within the surprise that chance allows.
 *
 * @param name what was drawn, and which of it surprises most.
 */
export const unsurprising = (name: string, { surprise, allowed }: Drawn): Check =>
  within(
    `${name}: nats of surprise, which chance keeps below ${allowed.toFixed(1)} in all but one of ${seedsPerAlarm} seeds`,
    surprise,
    0,
    allowed,
  );
