import { type Measured, OURS, resultOf } from './harness.ts'
import type { Comparison, Unit } from './suite.ts'

/** Rows of name, operations per second, time of one, and how many times as long as ours; fastest first. */
export function rateRows(measured: readonly Measured[]): string[][] {
  return ranked(measured).map(({ name, median }) => [
    name,
    integer(1000 / median),
    nanoseconds(median),
    ratio(median, ours(measured)),
  ])
}

export const RATE_COLUMNS = ['', 'ops/s', 'one takes', 'x ours']

/** Rows of name, median, best, and how many times as long as ours; fastest first. */
export function timeRows(measured: readonly Measured[]): string[][] {
  return ranked(measured).map(({ name, median, best }) => [
    name,
    milliseconds(median),
    milliseconds(best),
    ratio(median, ours(measured)),
  ])
}

export const TIME_COLUMNS = ['', 'median', 'best', 'x ours']

export function integer(value: number): string {
  return Math.round(value).toLocaleString('en-US')
}

export function milliseconds(value: number): string {
  return `${value < 100 ? value.toFixed(1) : integer(value)} ms`
}

export function times(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)}x`
}

function nanoseconds(value: number): string {
  return value < 0.001 ? `${(value * 1e6).toFixed(0)} ns` : `${(value * 1e3).toFixed(1)} µs`
}

function ratio(value: number, reference: number): string {
  return (value / reference).toFixed(2)
}

function ours(measured: readonly Measured[]): number {
  return resultOf(measured, OURS).median
}

function ranked(measured: readonly Measured[]): Measured[] {
  return [...measured].sort((a, b) => a.median - b.median)
}

/** Ours beside one peer's time. */
export function comparisonOf(what: string, measured: readonly Measured[], peer: string): Comparison {
  const theirs = resultOf(measured, peer).median
  return { what, peer, ours: ours(measured), theirs, unit: 'ms' }
}

/** A figure of a comparison, as the summary prints it. */
export function figure(value: number, unit: Unit): string {
  if (unit === 'bytes')
    return value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(1)} MB`
  if (unit === 'count') return integer(value)
  if (value < 1) return nanoseconds(value)
  return value < 1000 ? milliseconds(value) : `${(value / 1000).toFixed(1)} s`
}
