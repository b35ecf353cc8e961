import { onTestFinished, vi } from 'vitest'

/** Collects what a command prints, without colour, until the test ends. */
export function captureOutput(): { readonly out: string[]; readonly err: string[] } {
  const out: string[] = []
  const err: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...words) => void out.push(words.join(' ')))
  const error = vi.spyOn(console, 'error').mockImplementation((...words) => void err.push(words.join(' ')))
  onTestFinished(() => {
    log.mockRestore()
    error.mockRestore()
  })
  return { out, err }
}
