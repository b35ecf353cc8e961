/**
 * How many random sequences a model is driven through: SEQUENCES where that is set, all with all tests, and a few of them
 * every day.
 *
 * @param all - how many with `TESTS=all`
 */
export function sequencesOf(all: number): number {
  const { SEQUENCES, TESTS } = process.env
  return Number(SEQUENCES ?? (TESTS === 'all' ? all : all / 5))
}
