/** Stands in for the list of sources when the dashboard is built: it is asked of the API when somebody wants to read one. */
export const references: Readonly<Record<string, string>> = {};
