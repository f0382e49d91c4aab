import { scene } from "../sceneAddress.ts";

/** The scene where f can be called and not differentiated, as a reward in reinforcement learning. */
export const blackBox = scene("graph", "black-box");
