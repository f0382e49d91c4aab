import { piecesOf, searchOf } from "../../knobs/pieces.ts";
import type { SceneBeat } from "../beat.ts";

/** What the address of a beat's figure says from "?" on; "" for its defaults. */
export const searchOfBeat = ({ scene, setting }: Pick<SceneBeat, "scene" | "setting">): string =>
  searchOf([...(scene === null ? [] : [`scene=${encodeURIComponent(scene)}`]), ...piecesOf(setting)]);
