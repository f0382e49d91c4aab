/** What makes a part that scrolls reachable and named from the keyboard. */
export const scrollRegion = (name: string) => ({ role: "region", tabIndex: 0, "aria-label": name }) as const;
