/* Written for each run-time beside its program. */
import type { Place } from '../../conformance/areas.ts'
import type { World } from '../../conformance/world.ts'

export declare const world: World
export declare const place: Place
