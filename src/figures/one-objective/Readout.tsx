import { useLinkedTerms } from "../../ui/termLinks.ts";

/** The row that is lit, in words. */
export function Readout() {
  const { terms, lit } = useLinkedTerms();
  const shown = terms.find(({ id }) => id === lit);
  return (
    <output className="one-readout">
      {shown ? (
        <>
          <b>{shown.name}</b>: {shown.value}. {shown.note}
        </>
      ) : (
        "Point at a row, tap its word, or come to it with Tab. The dashed line is the evidence: objective and gap always meet it."
      )}
    </output>
  );
}
