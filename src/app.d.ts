declare global {
	namespace App {}

	/** Where the house stands for everybody, without a slash at its end; empty where nobody said when it was built. */
	const __PUBLIC_ADDRESS__: string;
	/** Whether the house was built as one file. */
	const __ONE_FILE__: boolean;
}

export {};
