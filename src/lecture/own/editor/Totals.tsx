import type { Beat } from "../../beat.ts";
import { planOf, wholeLecture } from "../../plan.ts";
import { chapterName, minutesText } from "./names.ts";

/** What each chapter and the whole lecture take, beside the time there is. */
export function Totals({ beats }: { readonly beats: readonly Beat[] }) {
  const { chapters, minutes } = planOf(beats);
  const left = wholeLecture - minutes;
  return (
    <table className="own-totals">
      <caption>
        <strong>
          {minutesText(minutes)} of {wholeLecture} minutes
        </strong>
        {left < 0 && <em>, {minutesText(-left)} too many</em>}
        {left > 0 && `, ${minutesText(left)} to spare`}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Section</th>
          <th scope="col">Minutes</th>
        </tr>
      </thead>
      <tbody>
        {chapters.map((section) => (
          <tr key={section.chapter}>
            <th scope="row">{chapterName(section.chapter)}</th>
            <td>{minutesText(section.minutes)} min</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
