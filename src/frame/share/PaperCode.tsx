import "./paperCode.css";

interface Props {
  /** Below the site's root. */
  readonly address: string;
  /** The words of the page's address that begin so belong to it. */
  readonly setBy?: string;
}

/** Where a QR code stands when the page is printed (`paperCodes.ts`); on a screen there is none. */
export const PaperCode = ({ address, setBy }: Props) => (
  <div className="paper-code" aria-hidden="true" data-code-of={address} data-code-set-by={setBy} />
);
