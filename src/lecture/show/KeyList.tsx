import { Dialog } from "./Dialog.tsx";
import { keyList } from "./keys.ts";

/** What the keys do. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" className="lecture-keys" onClose={onClose}>
      <dl>
        {keyList.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
