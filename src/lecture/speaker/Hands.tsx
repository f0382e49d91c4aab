interface Props {
  readonly options: readonly string[];
  /** For each option; empty before the first. */
  readonly hands: readonly number[];
  readonly isGone: boolean;
  readonly onCount: (option: number, more: number) => void;
}

/** The options of a question, and the hands that are raised for them: they are counted here as on the slide. */
export const Hands = ({ options, hands, isGone, onCount }: Props) => (
  <ol className="speaker-points speaker-hands">
    {options.map((option, k) => (
      <li key={option}>
        <span>{option}</span>
        <button
          type="button"
          className="speaker-button"
          aria-label={`One hand fewer for ${option}`}
          disabled={isGone || !hands[k]}
          onClick={() => onCount(k, -1)}
        >
          −
        </button>
        <span className="speaker-count">{hands[k] ?? 0}</span>
        <button
          type="button"
          className="speaker-button"
          aria-label={`One hand more for ${option}`}
          disabled={isGone}
          onClick={() => onCount(k, 1)}
        >
          +
        </button>
      </li>
    ))}
  </ol>
);
