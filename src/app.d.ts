declare global {
	namespace App {}

	/** Settled when the house is built, see vite.config.ts. */
	interface ImportMetaEnv {
		/** where the house stands for everybody, without a slash at its end; empty where nobody said */
		readonly HUISUAN_ADDRESS: string;
		readonly HUISUAN_ONE_FILE: boolean;
	}
}

export {};
