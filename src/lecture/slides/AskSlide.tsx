import { formatNumber } from "../../math/formatNumber.ts";
import type { AskBeat } from "../beat.ts";
import { optionsOf } from "../show/deckState.ts";
import { AskOption } from "./AskOption.tsx";

interface Props {
  readonly beat: AskBeat;
  /** Hands counted for each option. */
  readonly hands: readonly number[] | undefined;
  /** The answer is told. */
  readonly isTold: boolean;
  readonly onHands: (option: number, more: number) => void;
}

/** A question for the room, with its hands; the answer is not in the page before it is told. */
export function AskSlide({ beat, hands, isTold, onHands }: Props) {
  const { question, ask, reveal } = beat;
  const options = optionsOf(ask);
  const all = (hands ?? []).reduce((sum, count) => sum + count, 0);
  const truth = ask.kind === "number" && ask.truth !== undefined ? ask.truth : null;
  return (
    <>
      <h2 className="slide-question">{question}</h2>
      <ol className="slide-options">
        {options.map(({ text, isTrue }, k) => (
          <AskOption
            key={text}
            text={text}
            hands={hands?.[k] ?? 0}
            all={all}
            isTrue={isTold ? isTrue : null}
            onHands={(more) => onHands(k, more)}
          />
        ))}
      </ol>
      <div className="slide-reveal" aria-live="polite">
        {isTold && (
          <p>
            {truth !== null && (
              <b>
                {formatNumber(truth)}
                {ask.kind === "number" && ask.unit ? ` ${ask.unit}` : ""}.{" "}
              </b>
            )}
            {reveal}
          </p>
        )}
      </div>
    </>
  );
}
