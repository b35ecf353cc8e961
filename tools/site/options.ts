import { parseOptions } from '../terminal/options.ts'
import { parseUrl } from '../terminal/parse-url.ts'

const USAGE = `Usage: npm run site [-- --base URL] [-- --out FOLDER] [-- --serve [--port PORT]]

Makes the reference site from spec/, in English and in every language of spec/locales/. Fetches nothing.

  --base URL     where the site will be, for the site map and llms.txt; http://localhost:4173/ when left out
  --out FOLDER   where it is written; site when left out
  --serve        serves it to this machine until stopped
  --port PORT    the port for that; 4173 when left out

Exit codes: 0 done, 1 the contract has problems (nothing is written), 2 wrong usage, or a port that cannot be used.`

/** The options of the site's command line, or its exit code. Reads them without the packages that the site is made with. */
export function siteOptions(args: readonly string[]) {
  return parseOptions(args, {
    usage: USAGE,
    options: {
      spec: { type: 'string', default: 'spec' },
      out: { type: 'string', default: 'site' },
      base: { type: 'string' },
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '4173' },
    },
    problem: ({ base, port }) => {
      if (base !== undefined && parseUrl(base) === undefined) return `--base is not a URL: ${base}`
      return /^\d{1,5}$/.test(port) && Number(port) <= 65_535 ? undefined : `--port is not a port: ${port}`
    },
  })
}
