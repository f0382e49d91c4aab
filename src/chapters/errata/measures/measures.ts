import { encoderArguments, indexSlip } from "./amortized.ts";
import { actionIndex, aggregate, noising } from "./generative.ts";
import { lastMessage, limit, timeOfMessage } from "./messages.ts";
import { forgottenLog, mixedTemperature, uniformShift } from "./policy.ts";
import { cosine, fedDecoder, freeOfPhi, width } from "./reparametrization.ts";

/** The live numbers of all corrections, by name. */
export const measures = {
  encoderArguments,
  indexSlip,
  width,
  fedDecoder,
  freeOfPhi,
  cosine,
  timeOfMessage,
  lastMessage,
  limit,
  forgottenLog,
  uniformShift,
  mixedTemperature,
  aggregate,
  actionIndex,
  noising,
};

export type MeasureName = keyof typeof measures;
