import { falseAlarmRate } from "../../math/band.ts";
import type { Check } from "../contract.ts";
import { within } from "./within.ts";

/** The worst surprise of what was drawn, and what chance allows; nats. */
interface Drawn {
  readonly surprise: number;
  readonly allowed: number;
}

/** In less than one seed of so many a true sample is a false alarm. */
const seedsPerAlarm = (1 / falseAlarmRate).toLocaleString("en-GB");

/** "2.9 of 17.0 nats". */
export const surpriseInWords = ({ surprise, allowed }: Drawn) =>
  `${surprise.toFixed(1)} nats (chance alone goes beyond ${allowed.toFixed(1)} in less than one seed of ${seedsPerAlarm})`;

/** A check of what was drawn against all that it is drawn from: it holds within the surprise that chance allows. */
export const unsurprising = (name: string, { surprise, allowed }: Drawn): Check =>
  within(
    `${name}, nats; beyond ${allowed.toFixed(1)} by chance in less than one seed of ${seedsPerAlarm}`,
    surprise,
    0,
    allowed,
  );
