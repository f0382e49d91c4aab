import { CopyText } from "../share/CopyText.tsx";

/** Copies the address of the figure as it is set; where the browser forbids that, shows it to be copied by hand. */
export const CopyLink = ({ link }: { readonly link: () => string }) => (
  <CopyText name="Copy link" text={link} label="Link to this figure as it is set" />
);
