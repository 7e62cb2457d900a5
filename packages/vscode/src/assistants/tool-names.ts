/** The tools of the language server that the editor offers assistants, as `touchline_NAME`. */
export const TOOLS = ['list_journeys', 'show_element', 'findings', 'checklist', 'search'] as const;
