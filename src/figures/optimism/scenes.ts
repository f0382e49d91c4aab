import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** A short way across the pits and a muddy way round. */
const muddyWayRound = "mmmmmmmmmmm/m#########m/mxxxxxxxxxm/S.........G/mxxxxxxxxxm/mmmmmmmmmmm";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "the-gamble",
    title: "The gamble",
    note: "Two nats for sure, or a gamble that loses ten three times in four. Predict: which does inference take? Then drag p to the left. How poor may the odds become before it stops?",
    params: {},
  },
  {
    name: "what-it-collects",
    title: "What it really collects",
    note: "Seen from success, the gamble was a win: it believes so almost surely. Compare the table’s last two lines: what it expects, and what the world pays.",
    params: { safeCost: 3, winProbability: 0.1, loseCost: 12 },
  },
  {
    name: "the-bridge",
    title: "The narrow bridge",
    note: "One move in ten slips to the side, and both sides are pits. The optimist walks straight across, sure that it will not slip. Find on its histogram what it believed and what it got.",
    params: { backup: "optimistic" },
  },
  {
    name: "steering-by-luck",
    title: "Steering by luck",
    note: "On the bridge the optimist sometimes presses “up”, towards the pit: it believes that it will slip to the right. Read the bars before you smile: for which of these did the world agree?",
    params: { action: "up" },
  },
  {
    name: "the-cure",
    title: "The cure",
    note: "Hold the dynamics fixed: Q = r + E V. This monkey believes what is so, takes the long way behind the wall, and collects what it expected.",
    params: { backup: "causal", at: "3,0", t: 1, action: "up" },
  },
  {
    name: "no-coward",
    title: "Not a coward",
    note: "Now the way round is mud, and the causal monkey crosses too: it weighs the pits by how often it will fall. On the same bridge the optimist falls twice as often, as it now and then steps towards a pit and trusts to slip.",
    params: { map: muddyWayRound, backup: "causal" },
  },
  {
    name: "certain",
    title: "No chance",
    note: "Slip is 0, and the lottery always wins. Both backups are the same, line for line: all the optimism was about chance. Raise the slip a little.",
    params: { slip: 0, winProbability: 1 },
  },
];
