/** The frame of a script: what is wrong with what it was told is one sentence, and no stack. */

/** Runs it; exits with 0 where it says that all is well, else with 1. */
export async function runMain(main: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
