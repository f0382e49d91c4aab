import { Tex } from "../../ui/Tex.tsx";
import { scrollRegion } from "../../ui/scrollRegion.ts";
import { dictionary } from "./dictionary.ts";
import "./dictionary.css";

/** The ELBO's quantities in the words of variational inference and of reinforcement learning (lecture 1.4). */
export const Dictionary = () => (
  <div className="dictionary" {...scrollRegion("The same in both languages")}>
    <table>
      <thead>
        <tr>
          <th scope="col">Variational inference</th>
          <th scope="col">Reinforcement learning</th>
          <th scope="col">In the figure</th>
        </tr>
      </thead>
      <tbody>
        {dictionary.map(({ inference, control, figure }) => (
          <tr key={inference.word}>
            {[inference, control].map(({ word, tex }) => (
              <td key={word}>
                {word} {tex && <Tex tex={tex} />}
              </td>
            ))}
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
