import { readFileSync, writeFileSync } from 'node:fs'

/*
 * `node tools/release/set-repository.js URL [FILE]` enters the repository's address into package.json: `repository`,
 * `homepage` and `bugs` follow from it. It is plain JavaScript without imports of others, and runs before anything is
 * packed. No address stands in package.json: which repository it is is known where it is built.
 */

const [, , address = '', file = 'package.json'] = process.argv
if (!/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(address)) {
  console.error(
    `Usage: node tools/release/set-repository.js https://HOST/OWNER/NAME [FILE]; not ${JSON.stringify(address)}`,
  )
  process.exit(2)
}
const manifest = JSON.parse(readFileSync(file, 'utf8'))
const repository = address.replace(/\.git$/, '')
writeFileSync(
  file,
  `${JSON.stringify(
    {
      ...manifest,
      repository: { type: 'git', url: `git+${repository}.git` },
      homepage: `${repository}#readme`,
      bugs: { url: `${repository}/issues` },
    },
    null,
    2,
  )}\n`,
)
