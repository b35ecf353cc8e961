import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleFromString, createConfig } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import { isObject } from '../../../tools/contract/json.ts'
import { readPageAddresses } from '../../../tools/contract/page-addresses.ts'
import { mapStrings } from '../../../tools/contract/texts.ts'
import { loadTranslations } from '../../../tools/contract/translate.ts'
import { openapi, projectFolder } from '../../support/contract.ts'

it('the Chinese overlay is a standard overlay: another program makes the same of it', async () => {
  const spec = join(projectFolder, 'spec')
  const [chinese] = await loadTranslations(spec, openapi)
  const document = join(projectFolder, 'generated/openapi.json')
  const { bundle, problems } = await bundleFromString({
    source: await readFile(document, 'utf8'),
    absoluteRef: document,
    config: await createConfig({}),
    overlays: (await readdir(join(spec, 'locales/zh-CN'))).map((file) => join(spec, 'locales/zh-CN', file)),
  })
  expect(problems).toEqual([])
  // The addresses of pages are no part of an overlay.
  const pageInChinese = await readPageAddresses(chinese?.overlays ?? [])
  const parsed = isObject(bundle.parsed) ? bundle.parsed : {}
  expect(mapStrings(parsed, (value, _, isText) => (isText ? value : pageInChinese(value)))).toEqual(
    chinese?.document,
  )
})
