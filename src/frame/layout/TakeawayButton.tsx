interface Props {
  readonly name: string;
  /** Hands something to the reader. */
  readonly take: () => Promise<void>;
  /** Says why it did not. */
  readonly notify: (message: string) => void;
}

/** A button for something that can be taken away from a figure. */
export function TakeawayButton({ name, take, notify }: Props) {
  return (
    <button
      type="button"
      className="figure-button"
      onClick={() => {
        take().catch((error: unknown) => notify(error instanceof Error ? error.message : String(error)));
      }}
    >
      {name}
    </button>
  );
}
