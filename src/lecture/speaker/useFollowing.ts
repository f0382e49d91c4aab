import { useCallback, useEffect, useRef, useState } from "react";
import { type Channel, openChannel } from "../../powers/broadcast.ts";
import type { DeckCommand } from "../show/deckState.ts";
import { ASK_EVERY, ask, type Following, follow, hear, isUrgent, question, take } from "./following.ts";
import { CHANNEL, readMessage, written } from "./protocol.ts";
import { SESSION, sessionIn } from "./session.ts";

export interface Connection {
  readonly now: Following;
  /** The browser has no channels: nothing will ever be heard. */
  readonly isDeaf: boolean;
  /** Has the deck that is followed do something. */
  readonly command: (command: DeckCommand) => void;
  /** Follows the deck of another session. */
  readonly choose: (session: string) => void;
}

/** Follows the deck that the address names, or else the one that answers; the address then names that. */
export function useFollowing(): Connection {
  const [now, setNow] = useState(() => follow(null));
  const [isDeaf, setDeaf] = useState(false);
  const latest = useRef(now);
  const channel = useRef<Channel | undefined>(undefined);
  const update = useCallback((next: Following) => {
    const before = latest.current;
    if (next === before) return;
    latest.current = next;
    setNow(next);
    if (next.session !== before.session) nameInAddress(next.session);
    if (isUrgent(next, before)) channel.current?.post(written(question(next)));
  }, []);

  useEffect(() => {
    channel.current = openChannel(CHANNEL, (given) => {
      const message = readMessage(given);
      if (message) update(hear(latest.current, message));
    });
    setDeaf(!channel.current);
    const round = () => {
      channel.current?.post(written(question(latest.current)));
      update(ask(latest.current));
    };
    update(follow(sessionIn(location.search)));
    round();
    const timer = setInterval(round, ASK_EVERY);
    return () => {
      clearInterval(timer);
      channel.current?.close();
    };
  }, [update]);

  const command = useCallback((command: DeckCommand) => {
    const { session } = latest.current;
    if (session !== null) channel.current?.post(written({ kind: "command", session, command }));
  }, []);
  const choose = useCallback((session: string) => update(take(latest.current, session)), [update]);
  return { now, isDeaf, command, choose };
}

/** Loaded again, the window then follows the same deck. */
function nameInAddress(session: string | null): void {
  const search = session === null ? "" : `?${SESSION}=${session}`;
  if (location.search !== search)
    history.replaceState(history.state, "", location.pathname + search + location.hash);
}
