import type { QrCode } from "./qrCode.ts";
import "./qrDrawing.css";

interface Props {
  readonly code: QrCode;
  /** What it leads to. */
  readonly label: string;
  readonly className?: string;
}

/** A QR code, black on white in every theme, with its quiet zone. */
export const QrDrawing = ({ code: { size, path }, label, className = "" }: Props) => (
  <svg
    className={`qr-drawing ${className}`}
    viewBox={`0 0 ${size} ${size}`}
    shapeRendering="crispEdges"
    role="img"
    aria-label={label}
  >
    <path d={path} />
  </svg>
);
