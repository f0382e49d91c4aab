import { useContext } from "react";
import type { FigureParams } from "../useFigureParams.ts";
import { LeadContext } from "./lead.ts";

/**
 * Whether a led figure still shows another picture than that of its beat: the one before, or its defaults.
 * @param run the start that its picture belongs to; null before the first
 */
export function useIsComing(setting: Pick<FigureParams, "setBy" | "run">, run: number | null): boolean {
  const lead = useContext(LeadContext);
  return lead !== null && (lead.beat !== setting.setBy || setting.run !== run);
}
