import { checkValues } from "../../knobs/validate.ts";
import { readValueIteration } from "../../runs/valueIteration/save.ts";
import { params, type Values } from "./params.ts";

/** The knobs that a saved run was made with. Throws, saying what is wrong, if the bytes are no such run. */
export const paramsOfSave = (bytes: Uint8Array<ArrayBuffer>): Partial<Values> =>
  checkValues(params, readValueIteration(bytes).params) as Partial<Values>;
