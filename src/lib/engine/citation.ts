/** Where a number or a rule is stated: a document, and the place in it. */
export interface Citation {
	/** the document's key in the library of documents */
	readonly document: string;
	/** the article, section or annex as the document numbers it, "第一条" */
	readonly at?: string;
}
