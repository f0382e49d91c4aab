import { scene } from "../sceneAddress.ts";

/** The scene of a sure cost beside a gamble. */
export const gamble = scene("lottery", "the-gamble");
