import { createContext, type ReactNode, useContext } from "react";

/** The way from this page to the site's root: "./", "../", "../../". Every link is relative, so any sub-path will do. */
export const RootContext = createContext("./");

interface PageLinkProps {
  /** Address within the site: "" for home, "vae", "figure/vae?latent=10". */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly current?: boolean;
  readonly rel?: string;
  /** Id of the element that says more. */
  readonly describedBy?: string;
}

/** A link within the site. */
export function PageLink({ to, children, className, current = false, rel, describedBy }: PageLinkProps) {
  const root = useContext(RootContext);
  return (
    <a
      href={root + to}
      className={className}
      rel={rel}
      aria-current={current ? "page" : undefined}
      aria-describedby={describedBy}
    >
      {children}
    </a>
  );
}
