import { Notice } from "../../ui/Notice.tsx";
import type { Hindrance } from "./useSpeakerWindow.ts";

interface Props {
  readonly hindrance: Hindrance;
  readonly onDismiss: () => void;
}

/** In the deck: why the speaker's window did not open, and what helps. */
export function SpeakerHindrance({ hindrance, onDismiss }: Props) {
  if (hindrance.kind === "no channel")
    return (
      <Notice kind="problem" onDismiss={onDismiss}>
        This browser has no BroadcastChannel, by which the speaker’s window would follow. The lecture goes on
        without it.
      </Notice>
    );
  return (
    <Notice kind="problem" onDismiss={onDismiss}>
      The browser has blocked the speaker’s window.{" "}
      <a href={hindrance.href} target="_blank" onClick={onDismiss}>
        Open it by hand
      </a>
      , or allow this page to open windows.
    </Notice>
  );
}
