import fc from 'fast-check'
import { type HandlerFault, lease, type StoreFault } from './unlucky-store.ts'

// About half a lease and a whole one. Together they take less than two minutes: see mostFaults.
export const storeFault: fc.Arbitrary<StoreFault> = fc.record({
  stage: fc.constantFrom('claim', 'claim', 'complete', 'release'),
  there: fc.constantFrom(0, 0, 100, 9000, lease / 2 - 1, lease / 2, lease / 2 + 1, 55_000),
  back: fc.constantFrom(0, 0, 100, lease / 2, lease / 2 + 1, lease - 1, lease + 1, 100_000),
  fate: fc.constantFrom(
    'arrives',
    'arrives',
    'arrives',
    'rejects',
    'vanishes',
    'took effect, rejects',
    'took effect, no reply',
  ),
})
export const handlerFault: fc.Arbitrary<HandlerFault> = fc.record({
  takes: fc.constantFrom(0, 0, 100, 9999, 10_001, lease / 2 - 1),
  fails: fc.boolean(),
})
