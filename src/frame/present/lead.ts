import { createContext } from "react";

/** Who leads a presented figure from outside: the deck. Without one a presented figure is led by its own bar and keys. */
export interface Lead {
  /** The scene to stand in; null for the setting alone. A figure goes there when `beat` changes. */
  readonly scene: string | null;
  /** What its own address would say after the "?", beyond the scene. */
  readonly setting: string;
  /** Names the slide: another one sets the figure anew, the same leaves it as it is. */
  readonly beat: string;
  /** The scene has told before: set anew, it tells at once. */
  readonly isTold: boolean;
  /** The room sees the figure now. */
  readonly isShown: boolean;
  /** Its run waits, however it plays, until the figure is shown again. */
  readonly isHeld: boolean;
  /** The figure hands over its next step: it tells, or sets its run going, and answers true; or false, if all is told. */
  readonly hear: (forward: () => boolean) => () => void;
}

export const LeadContext = createContext<Lead | null>(null);
