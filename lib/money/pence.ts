declare const brand: unique symbol;

/** An amount of money in whole pence. Made by {@link pounds} or {@link pence}; never a bare number. */
export type Pence = number & { readonly [brand]: true };

/** An amount that is counted in pence already, as a scale or a catalogue holds it. Throws on fractions of a penny. */
export function pence(amount: number): Pence {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of pence.`);
  return amount as Pence;
}

/** Whole or decimal pounds as typed in content (`44019`, `12.5`) to pence. Throws on fractions of a penny. */
export function pounds(amount: number): Pence {
  const total = Math.round(amount * 100);
  if (!Number.isFinite(amount) || Math.abs(total - amount * 100) > 1e-6) {
    throw new RangeError(
      `£${amount} is not a whole number of pence; write pounds with at most two decimals.`,
    );
  }
  return total as Pence;
}
