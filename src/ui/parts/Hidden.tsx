import "./parts.css";

/** In the place of a secret part of the picture, as large as that is: so nothing moves when it is told. */
export function Hidden({ height }: { readonly height: number }) {
  return (
    <p className="part-hidden" style={{ blockSize: height }}>
      Answer first, or press Reveal
    </p>
  );
}
