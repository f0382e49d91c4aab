import { memo } from "react";
import { Tex } from "../../ui/Tex.tsx";
import "./network.css";

const shapes = {
  encoder: { outline: "M1 4 99 46v58L1 146z", tex: "\\cq(\\cz \\mid \\cx)" },
  decoder: { outline: "M1 46 99 4v142L1 104z", tex: "\\cp(\\cx \\mid \\cz)" },
} as const;

/** One of the two networks, as the wedge that it is usually drawn as: it narrows to the code, or widens from it. */
export const Network = memo(function Network({ kind }: { readonly kind: keyof typeof shapes }) {
  return (
    <div className={`vae-network vae-network-${kind}`}>
      <div className="vae-network-wedge">
        <svg viewBox="0 0 100 150" preserveAspectRatio="none" aria-hidden="true">
          <path
            d={shapes[kind].outline}
            fill="currentColor"
            fillOpacity={0.1}
            stroke="currentColor"
            strokeWidth={1.25}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <span className="vae-network-name">{kind}</span>
      </div>
      <Tex tex={shapes[kind].tex} />
    </div>
  );
});
