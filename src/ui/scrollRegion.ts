/** What makes a part that scrolls reachable and named from the keyboard. */
export const scrollRegion = (name: string) => ({ role: "group", tabIndex: 0, "aria-label": name }) as const;
