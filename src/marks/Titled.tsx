import type { ReactNode } from "react";
import "./titled.css";

interface Props {
  /** Words, with what matters in `<b>`; a button or two beside them. */
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A picture under its title. */
export const Titled = ({ title, children }: Props) => (
  <section className="titled">
    <p className="titled-title">{title}</p>
    {children}
  </section>
);
