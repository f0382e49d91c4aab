import { useCallback, useEffect, useRef, useState } from "react";
import { paramsOfScene, readAddress, type Setting, writeAddress } from "../knobs/address.ts";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import { checkValues } from "../knobs/validate.ts";
import type { Figure } from "./contract.ts";
import { keepSetting } from "./links/keptSettings.ts";

type Params = ParamsOf<ParamSpecs>;

const WRITE_AFTER_MS = 200;

interface State extends Setting {
  /** Changes when the reader wishes to start again: a scene, Reset, another address. */
  readonly run: number;
  /** The address has been read; before, these are the defaults that the page was built with. */
  readonly ready: boolean;
}

export interface FigureParams extends State {
  readonly edit: (patch: Partial<Params>) => void;
  /** Goes to a scene, or to the defaults. */
  readonly choose: (scene: string | null) => void;
  /** Takes over the params of a loaded run, which goes on as it is. */
  readonly adopt: (params: Params) => void;
}

/**
 * A figure's params, kept in the address: its own keys only, what differs from the default only. The address is read
 * after hydration, as the built page knows only the defaults.
 * @param prefix "vae." on a chapter's page, "" on the figure's own
 * @param notify receives what the address said that could not be read, and edits that do not fit
 */
export function useFigureParams(
  figure: Figure,
  prefix: string,
  notify: (message: string) => void,
): FigureParams {
  const [state, setState] = useState<State>(() => ({
    params: paramsOfScene(figure, null),
    scene: null,
    run: 0,
    ready: false,
  }));
  // What has been set, also before React has come round to it.
  const latest = useRef(state);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** Leaves an address alone that says the same in other words. */
  const write = useCallback(() => {
    const setting = latest.current;
    if (!setting.ready || isSame(setting, readAddress(figure, location.search, prefix))) return;
    const search = writeAddress(figure, location.search, prefix, setting);
    history.replaceState(history.state, "", location.pathname + search + location.hash);
  }, [figure, prefix]);

  const change = useCallback(
    (next: (old: State) => State) => {
      latest.current = next(latest.current);
      setState(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(write, WRITE_AFTER_MS);
    },
    [write],
  );

  useEffect(() => {
    const read = (anew: boolean) => {
      const { notices, ...setting } = readAddress(figure, location.search, prefix);
      for (const notice of notices) notify(notice);
      change((old) =>
        !anew && isSame(old, setting)
          ? { ...old, ready: true }
          : { ...setting, run: old.run + 1, ready: true },
      );
    };
    read(false);
    const forget = keepSetting(figure.slug, { read, write });
    return () => {
      forget();
      clearTimeout(timer.current);
    };
  }, [figure, prefix, notify, change, write]);

  const edit = useCallback(
    (patch: Partial<Params>) => {
      try {
        const good = checkValues(figure.params, patch);
        change((old) => ({ ...old, params: { ...old.params, ...good } }));
      } catch (error) {
        notify(error instanceof RangeError ? error.message : String(error));
      }
    },
    [figure, notify, change],
  );
  const choose = useCallback(
    (scene: string | null) =>
      change((old) => ({
        params: paramsOfScene(figure, scene),
        scene,
        run: old.run + 1,
        ready: old.ready,
      })),
    [figure, change],
  );
  const adopt = useCallback((params: Params) => change((old) => ({ ...old, params, scene: null })), [change]);
  return { ...state, edit, choose, adopt };
}

function isSame(a: Setting, b: Setting): boolean {
  return a.scene === b.scene && Object.keys(a.params).every((name) => a.params[name] === b.params[name]);
}
