import type { SavedTrace } from "../math/thinnedTrace.ts";
import type { Moments } from "./ascent.ts";
import { parametersOf } from "./familyCosts.ts";
import { families, type Family, type FamilySettings } from "./familyData.ts";
import type { Climber } from "./familyFits.ts";

/** Mean ELBO of each family at one step, nats. */
export type FamilyRow = { readonly step: number } & Readonly<Record<Family, number>>;

/** Parameters and their moments, as they are saved. */
interface SavedClimber {
  readonly values: readonly number[];
  readonly moments: readonly Moments[];
}

/** A run as it is saved. */
export interface SavedFamilies {
  readonly threeWays: 1;
  readonly settings: FamilySettings;
  readonly step: number;
  readonly climbers: Readonly<Record<Family, SavedClimber>>;
  readonly trace: SavedTrace<FamilyRow>;
}

/** Settings that a run takes as it goes, so that a save may differ in them. */
const live: readonly string[] = ["learningRate", "newX"];

/** A run as bytes: JSON writes every finite number so that it is read back to the bit. */
export function writeFamilies(
  settings: FamilySettings,
  step: number,
  climbers: Readonly<Record<Family, Climber>>,
  trace: SavedTrace<FamilyRow>,
): Uint8Array<ArrayBuffer> {
  const saved: SavedFamilies = {
    threeWays: 1,
    settings,
    step,
    climbers: {
      shared: plain(climbers.shared),
      amortized: plain(climbers.amortized),
      perPoint: plain(climbers.perPoint),
    },
    trace,
  };
  return new TextEncoder().encode(JSON.stringify(saved));
}

/** Reads a saved run. Throws an Error that says what is wrong if the bytes are none. */
export function readFamilies(bytes: Uint8Array): SavedFamilies {
  const saved = parse(bytes);
  if (saved?.threeWays !== 1) throw new Error("This file is not a saved run of the three ways to choose q.");
  const counts = parametersOf(Number(saved.settings?.points), Number(saved.settings?.width));
  const isWhole =
    Number.isSafeInteger(saved.step) &&
    families.every((family) => isClimber(saved.climbers?.[family], counts[family])) &&
    isListOf(saved.trace?.rows, isRow) &&
    isListOf(saved.trace?.pending, isRow);
  if (!isWhole) throw new Error("The saved run is damaged: some of its numbers are missing.");
  return saved as SavedFamilies;
}

/** Throws an Error that names the setting if a saved run was made with another, but for those that a run takes live. */
export function holdToSettings(saved: SavedFamilies, settings: FamilySettings): void {
  const other = Object.entries(settings).find(
    ([name, value]) => !live.includes(name) && saved.settings[name as keyof FamilySettings] !== value,
  );
  if (other) throw new Error(`The saved run was made with another setting of “${other[0]}”.`);
}

/** Puts parameters and their moments where saved ones stood. */
export function takeUp({ values, moments }: SavedClimber, climber: Climber): void {
  climber.values.set(values);
  climber.moments.forEach((own, k) => Object.assign(own, moments[k]));
}

const plain = ({ values, moments }: Climber): SavedClimber => ({ values: [...values], moments });

function parse(bytes: Uint8Array): Partial<SavedFamilies> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<SavedFamilies> | null;
  } catch {
    return null;
  }
}

const isListOf = (value: unknown, test: (item: unknown) => boolean, length?: number): boolean =>
  Array.isArray(value) && value.every(test) && (length === undefined || value.length === length);

const isMoments = (value: unknown): boolean => {
  const moments = value as Partial<Moments> | null;
  return Number.isFinite(moments?.first) && Number.isFinite(moments?.second);
};

const isClimber = (value: SavedClimber | undefined, count: number): boolean =>
  isListOf(value?.values, Number.isFinite, count) && isListOf(value?.moments, isMoments, count);

const isRow = (value: unknown): boolean => {
  const row = value as Partial<FamilyRow> | null;
  return [row?.step, ...families.map((family) => row?.[family])].every(Number.isFinite);
};
