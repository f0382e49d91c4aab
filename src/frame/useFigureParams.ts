import { useCallback, useEffect, useRef, useState } from "react";
import { paramsOfScene, type Setting } from "../knobs/address.ts";
import { readCompared, writeCompared } from "../knobs/comparedAddress.ts";
import { beginHistory } from "../knobs/history.ts";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import { checkValues } from "../knobs/validate.ts";
import type { Figure } from "./contract.ts";
import type { HistoryControls } from "./history/historyContext.ts";
import { nextRun } from "./history/nextRun.ts";
import {
  isSameSetting,
  type SettingHistory,
  type Standing,
  useSettingHistory,
} from "./history/useSettingHistory.ts";
import { keepSetting } from "./links/keptSettings.ts";
import { useLed } from "./present/useLed.ts";

type Params = ParamsOf<ParamSpecs>;

const WRITE_AFTER_MS = 200;

export interface FigureParams extends Standing {
  /** The address has been read; before, these are the defaults that the page was built with. */
  readonly ready: boolean;
  /** The beat of a lead that has set it last; null where there is none. */
  readonly setBy: string | null;
  /** Turns knobs; with `from`, of that setting: it becomes the present one, turned. */
  readonly edit: (patch: Partial<Params>, from?: Setting | null) => void;
  /** Goes to a scene, or to the defaults. */
  readonly choose: (scene: string | null) => void;
  /** Takes over the params of a loaded run, which goes on as it is. */
  readonly adopt: (params: Params) => void;
  readonly history: HistoryControls;
  /** The setting that is kept to compare this one with. */
  readonly a: Setting | null;
  readonly keepA: (a: Setting | null) => void;
}

/** The histories of this page, which outlast the sleep of their figures. */
const slept = new Map<string, SettingHistory>();

/**
 * A figure's params, kept in the address: its own keys only, what differs from the default only. The address is read
 * after hydration, as the built page knows only the defaults. What was set before can be gone back to. A figure
 * that is led reads what its lead says, and writes nothing.
 * @param prefix "vae." on a chapter's page, "" on the figure's own
 * @param notify receives what the address said that could not be read, and edits that do not fit
 */
export function useFigureParams(
  figure: Figure,
  prefix: string,
  notify: (message: string) => void,
): FigureParams {
  const [ready, setReady] = useState(false);
  const isReady = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [a, setA] = useState<Setting | null>(null);
  const latestA = useRef(a);
  const writing = useRef<() => void>(() => undefined);
  const writeSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => writing.current(), WRITE_AFTER_MS);
  }, []);
  const { present, latest, replace, push, controls } = useSettingHistory(
    () => ({ params: paramsOfScene(figure, null), scene: null, run: 0 }),
    writeSoon,
  );
  const keepA = useCallback(
    (next: Setting | null) => {
      latestA.current = next;
      setA(next);
      writeSoon();
    },
    [writeSoon],
  );

  const { isLed, setBy } = useLed(figure, latest, replace, notify);

  useEffect(() => {
    if (isLed) return;
    /** Leaves an address alone that says the same in other words. */
    const write = () => {
      const setting = { now: latest.current.present, a: latestA.current };
      const said = readCompared(figure, location.search, prefix);
      if (!isReady.current || (isSameSetting(setting.now, said.now) && isSameA(setting.a, said.a))) return;
      const search = writeCompared(figure, location.search, prefix, setting);
      history.replaceState(history.state, "", location.pathname + search + location.hash);
    };
    const readNow = () => {
      const { notices, ...said } = readCompared(figure, location.search, prefix);
      for (const notice of notices) notify(notice);
      // An address that names no A leaves the one that there is.
      if (said.a !== null && !isSameA(latestA.current, said.a)) keepA(said.a);
      return said.now;
    };
    const read = (anew: boolean) => {
      const setting = readNow();
      if (anew || !isSameSetting(latest.current.present, setting))
        push(() => ({ ...setting, run: nextRun() }));
    };
    const begin = () => {
      const setting = readNow();
      const before = slept.get(figure.slug);
      const isGoingOn = before !== undefined && isSameSetting(before.present, setting);
      const isAsBuilt = isSameSetting(latest.current.present, setting);
      if (isGoingOn) replace(before);
      else if (!isAsBuilt) replace(beginHistory({ ...setting, run: nextRun() }));
      isReady.current = true;
      setReady(true);
    };
    const sleep = () => slept.set(figure.slug, latest.current);
    writing.current = write;
    begin();
    const forget = keepSetting(figure.slug, { read, write });
    return () => {
      forget();
      clearTimeout(timer.current);
      sleep();
    };
  }, [figure, prefix, isLed, notify, latest, replace, push, keepA]);

  const edit = useCallback(
    (patch: Partial<Params>, from: Setting | null = null) => {
      try {
        const good = checkValues(figure.params, patch);
        const turned = (old: Standing) => ({ ...old, params: { ...old.params, ...good } });
        push((old) => turned(from === null ? old : startOver(old, from)), Object.keys(good));
      } catch (error) {
        notify(error instanceof RangeError ? error.message : String(error));
      }
    },
    [figure, notify, push],
  );
  const choose = useCallback(
    (scene: string | null) => push(() => ({ params: paramsOfScene(figure, scene), scene, run: nextRun() })),
    [figure, push],
  );
  const adopt = useCallback((params: Params) => push((old) => ({ ...old, params, scene: null })), [push]);
  return {
    ...present,
    ready: isLed ? setBy !== null : ready,
    setBy,
    edit,
    choose,
    adopt,
    history: controls,
    a,
    keepA,
  };
}

const isSameA = (one: Setting | null, other: Setting | null) =>
  one === null || other === null ? one === other : isSameSetting(one, other);

/** Another setting in the place of this one; another scene begins anew, and asks anew. */
const startOver = ({ scene, run }: Standing, { params, scene: other }: Setting): Standing => ({
  params,
  scene: other,
  run: scene === other ? run : nextRun(),
});
