import type { Check } from "../../frame/contract.ts";
import { messageChecks } from "../../gridworld/messageChecks.ts";
import type { Backward } from "./model.ts";

/** The messages against their equation, brute force and the hard limit. */
export const checks = ({ messages, problem, t, cell }: Backward): readonly Check[] =>
  messageChecks(messages, problem, t, cell);
