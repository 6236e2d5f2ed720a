/** What must hold, as it is found out. */
export interface Holds {
  /** Says whether something held. */
  hold: (holds: boolean, what: string) => void;
  /** Says the sum and gives the exit code: 1 when anything did not hold. */
  conclude: () => 0 | 1;
}

/** Starts a list of what must hold; each line is printed as it comes. */
export const startHolds = (print: (line: string) => void = console.log): Holds => {
  let held = 0;
  let failed = 0;
  return {
    hold: (holds, what) => {
      if (holds) held += 1;
      else failed += 1;
      print(`${holds ? 'holds' : 'FAILS'}: ${what}`);
    },
    conclude: () => {
      print(failed === 0 ? `All ${held} hold.` : `${failed} of ${held + failed} did not hold.`);
      return failed === 0 && held > 0 ? 0 : 1;
    },
  };
};
