import { type RefObject, useContext, useEffect, useRef, useState } from "react";
import { readAddress } from "../../knobs/address.ts";
import { beginHistory } from "../../knobs/history.ts";
import type { Figure } from "../contract.ts";
import { nextRun } from "../history/nextRun.ts";
import type { SettingHistory } from "../history/useSettingHistory.ts";
import { LeadContext } from "./lead.ts";
import { searchOfLead } from "./searchOfLead.ts";
import { keepSleptSetting, takeSleptSetting } from "./sleptSettings.ts";

export interface Led {
  readonly isLed: boolean;
  /** The beat that has set the figure last; null before the first, and where nobody leads. */
  readonly setBy: string | null;
}

/** Sets a figure as its lead wishes, once for each beat: within one it is the lecturer's. It begins its history anew. */
export function useLed(
  figure: Figure,
  latest: RefObject<SettingHistory>,
  replace: (history: SettingHistory) => void,
  notify: (message: string) => void,
): Led {
  const lead = useContext(LeadContext);
  const led = lead && searchOfLead(lead);
  const beat = lead?.beat ?? null;
  const [setBy, setSetBy] = useState<string | null>(null);
  const standing = useRef<string | null>(null);
  useEffect(() => {
    if (led === null || beat === null || standing.current === beat) return;
    standing.current = beat;
    const { notices, ...said } = readAddress(figure, led, "");
    for (const notice of notices) notify(notice);
    const setting = takeSleptSetting(figure.slug, beat) ?? said;
    replace(beginHistory({ ...setting, run: nextRun() }));
    setSetBy(beat);
  }, [figure, led, beat, notify, replace]);
  useEffect(
    () => () => {
      if (standing.current !== null) keepSleptSetting(figure.slug, standing.current, latest.current.present);
    },
    [figure, latest],
  );
  return { isLed: lead !== null, setBy };
}
