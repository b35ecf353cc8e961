/** Which rules a document is held to: this project's, or `essential` for a document that was not written by them. */
export type Rules = 'all' | 'essential'
