import { TermWord } from "../../ui/TermButtons.tsx";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { TermReadout } from "../../ui/TermReadout.tsx";
import { dictionary } from "./dictionary.ts";
import "./vi-as-rl.css";

/** The dictionary: either word lights the other and what they name in the picture, by pointer, tap or keyboard. */
export function Dictionary() {
  const { lit } = useLinkedTerms();
  return (
    <>
      <table className="vi-as-rl-dictionary">
        <thead>
          <tr>
            <th scope="col">Variational inference</th>
            <th scope="col">Reinforcement learning</th>
          </tr>
        </thead>
        <tbody>
          {dictionary.map(({ id, inference, control }) => (
            <tr key={id} className={lit === id ? "vi-as-rl-lit" : undefined}>
              <td>
                <TermWord id={id}>{inference}</TermWord>
              </td>
              <td>
                <TermWord id={id}>{control}</TermWord>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TermReadout idle="Point at a word, tap it, or come to it with Tab.">
        {({ value, note }) => (
          <>
            <b>{value}</b> {note}
          </>
        )}
      </TermReadout>
    </>
  );
}
