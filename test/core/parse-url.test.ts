import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseUrl } from '../../src/core/parse-url.ts'

describe('a URL', () => {
  it.each([
    ['https://shop.example/a?b#c', 'https://shop.example/a?b#c'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['HTTP://[::1]:80/', 'http://[::1]/'],
    ['', undefined],
    ['/a', undefined],
    ['https://', undefined],
    ['https://a b/', undefined],
  ])('%j', (text, want) => {
    expect(parseUrl(text)?.href).toBe(want)
  })

  it('is read after many others as it was before', () => {
    for (let count = 0; count < 20_000; count++) parseUrl('https://shop.example/')
    expect(parseUrl('https://bücher.example/')?.hostname).toBe('xn--bcher-kva.example')
  })

  it.each(['src', 'tools'])('is nowhere in %s asked for with URL.canParse', (folder) => {
    const root = new URL(`../../${folder}/`, import.meta.url)
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.[jt]s$/.test(file),
    )
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((file) => /URL\.canParse\(/.test(readFileSync(new URL(file, root), 'utf8')))).toEqual(
      [],
    )
  })
})
