import { Notice } from "../../ui/Notice.tsx";
import type { Hindrance } from "./useSpeakerWindow.ts";

interface Props {
  readonly hindrance: Hindrance;
  readonly onDismiss: () => void;
}

/** In the deck: why no speaker's window opens, and what helps. */
export function SpeakerHindrance({ hindrance, onDismiss }: Props) {
  if (hindrance.kind === "no channel")
    return (
      <Notice kind="problem" onDismiss={onDismiss}>
        This browser has no BroadcastChannel, by which the speaker’s window would follow. The lecture goes on
        without it.
      </Notice>
    );
  const isOpen = hindrance.kind === "already open";
  return (
    <Notice kind={isOpen ? "remark" : "problem"} onDismiss={onDismiss}>
      {isOpen
        ? "A speaker’s window is open and follows: look for it among your windows. "
        : "No speaker’s window has come: the browser may have blocked it. "}
      <a href={hindrance.href} target="_blank" rel="noopener" onClick={onDismiss}>
        {isOpen ? "Open one more" : "Open it by hand"}
      </a>
      {!isOpen && ", or allow this page to open windows"}.
    </Notice>
  );
}
