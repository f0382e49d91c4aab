import type { ReactNode } from "react";
import "./titled.css";

interface Props {
  /** Words, with what matters in `<b>`; a button or two beside them. Null where the picture has no room for it. */
  readonly title: ReactNode;
  /** What the section is, for who cannot see it. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A picture under its title. */
export const Titled = ({ title, label, children }: Props) => (
  <section className="titled" aria-label={label}>
    {title !== null && <p className="titled-title">{title}</p>}
    {children}
  </section>
);
