import { TermWord } from "../../ui/TermButtons.tsx";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { dictionary } from "./dictionary.ts";
import "./dictionary.css";

/** The dictionary: either word lights the other and what they name in the picture, by pointer, tap or keyboard. */
export function Dictionary() {
  const { terms, lit } = useLinkedTerms();
  const shown = terms.find(({ id }) => id === lit);
  return (
    <div className="virl-dictionary">
      <table>
        <thead>
          <tr>
            <th scope="col">Variational inference</th>
            <th scope="col">Reinforcement learning</th>
          </tr>
        </thead>
        <tbody>
          {dictionary.map(({ id, inference, control }) => (
            <tr key={id} className={lit === id ? "virl-row-lit" : undefined}>
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
      <output className="virl-readout">
        {shown ? (
          <>
            <b>{shown.value}</b> {shown.note}
          </>
        ) : (
          "Point at a word, tap it, or come to it with Tab."
        )}
      </output>
    </div>
  );
}
