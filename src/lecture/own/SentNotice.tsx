import { useState } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { hashOf } from "./lectureLink.ts";
import type { OwnLecture } from "./ownLecture.ts";

/** Says over the slides that they were sent, and leads to where they can be kept. */
export function SentNotice({ sent }: { readonly sent: OwnLecture }) {
  const [isThere, setIsThere] = useState(true);
  if (!isThere) return null;
  return (
    <div className="lecture-notices">
      <Notice kind="remark" onDismiss={() => setIsThere(false)}>
        <p>
          A lecture sent to you: “{sent.title}”.{" "}
          <PageLink to={`my-lecture${hashOf(sent)}`}>Keep as mine</PageLink>
        </p>
      </Notice>
    </div>
  );
}
