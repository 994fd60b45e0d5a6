/** One line of an answer in words: what it is, and the result. */
export interface SheetLine {
	readonly label: string;
	readonly value: string;
	/** the line the answer is about, set largest */
	readonly main?: true;
}

/**
 * An answer in plain words, to be copied, drawn as a picture, printed or read aloud. It carries no layout.
 */
export interface Sheet {
	readonly title: string;
	/** whom it is about: "男，1970年5月出生" */
	readonly subject: string;
	readonly lines: readonly SheetLine[];
	/** what the reader must know of the answer: assumptions, open points */
	readonly remarks: readonly string[];
}
