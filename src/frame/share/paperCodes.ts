import { piecesOf } from "../../knobs/pieces.ts";
import { type QrCode, qrCode } from "./qrCode.ts";

/** Millimetres: the least side of a code on paper, and of one of its squares. */
const leastSide = 22;
const leastSquare = 0.33;

const places = () => document.querySelectorAll<HTMLElement>("[data-code-of]");

const svg = "http://www.w3.org/2000/svg";

/**
 * From now on every figure has the QR code of its own page, set as it is, when the page is printed; no script's page has one,
 * as only the browser knows where the site lies.
 * @param site the site's root
 * @param settle puts into the address what is not there yet
 */
export function codesOnPaper(site: URL, settle: () => void): void {
  addEventListener("beforeprint", () => {
    settle();
    for (const place of places()) place.replaceChildren(codeFor(new URL(addressAt(place), site).href));
  });
  addEventListener("afterprint", () => {
    for (const place of places()) place.replaceChildren();
  });
}

/** Where a code leads: what the place says, or, where that is a figure of the page, the figure as it is set. */
function addressAt({ dataset }: HTMLElement): string {
  const { codeOf = "", codeSetBy: prefix } = dataset;
  if (prefix === undefined) return codeOf;
  const ours = piecesOf(location.search)
    .filter((piece) => piece.startsWith(prefix))
    .map((piece) => piece.slice(prefix.length))
    .filter((piece) => piece.split("=")[0] !== "present");
  return codeOf + (ours.length > 0 ? `?${ours.join("&")}` : "");
}

function codeFor(address: string): Element {
  const code = qrCode(address);
  if (code) return drawing(code);
  const said = document.createElement("p");
  said.textContent = "Set so, its address is too long for a QR code.";
  return said;
}

function drawing({ size, path }: QrCode): Element {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("viewBox", `0 0 ${size} ${size}`);
  picture.setAttribute("class", "qr-drawing");
  picture.setAttribute("shape-rendering", "crispEdges");
  picture.style.inlineSize = `${Math.max(leastSide, size * leastSquare)}mm`;
  const squares = document.createElementNS(svg, "path");
  squares.setAttribute("d", path);
  picture.append(squares);
  return picture;
}
