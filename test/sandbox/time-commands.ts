import type fc from 'fast-check'
import { movedAtOnce, type World } from './world.ts'

/** Time passes: step by step, or all at once, as when a clock is moved. */
export class Pass<Model extends object> implements fc.AsyncCommand<Model, World> {
  readonly milliseconds: number
  readonly isJump: boolean
  readonly checkState: (model: Model, world: World) => void
  constructor(milliseconds: number, isJump: boolean, checkState: (model: Model, world: World) => void) {
    this.milliseconds = milliseconds
    this.isJump = isJump
    this.checkState = checkState
  }
  toString = () => `${this.milliseconds} ms pass${this.isJump ? ' at once' : ''}`
  check = () => true
  run = async (model: Model, world: World) => {
    if (this.isJump) {
      world.note(movedAtOnce)
      world.clock.advance(this.milliseconds)
    }
    await world.pass(this.isJump ? 0 : this.milliseconds)
    this.checkState(model, world)
  }
}

/** Time passes until the next thing happens by itself to one of the records, less or more some milliseconds. */
export class PassToEdge<Model extends object> implements fc.AsyncCommand<Model, World> {
  readonly index: number
  readonly by: number
  readonly nextAt: (model: Model, index: number) => number | undefined
  readonly checkState: (model: Model, world: World) => void
  constructor(
    index: number,
    by: number,
    nextAt: (model: Model, index: number) => number | undefined,
    checkState: (model: Model, world: World) => void,
  ) {
    this.index = index
    this.by = by
    this.nextAt = nextAt
    this.checkState = checkState
  }
  toString = () => `the next event of ${this.index} comes, ${this.by} ms`
  check = () => true
  run = async (model: Model, world: World) => {
    const next = this.nextAt(model, this.index)
    const wait = next === undefined ? 0 : next + this.by - world.clock.now()
    await world.pass(Math.max(0, wait))
    this.checkState(model, world)
  }
}
