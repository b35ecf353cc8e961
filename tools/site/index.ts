import { runCommand } from '../terminal/run-command.ts'
import { installPackages } from './install-packages.ts'
import { siteOptions } from './options.ts'

await runCommand(async () => {
  const args = process.argv.slice(2)
  // Before anything is installed for a command that only asks how it is used.
  const options = siteOptions(args)
  if (typeof options === 'number') return options
  await installPackages()
  const { main } = await import('./cli.ts')
  return main(args)
})
