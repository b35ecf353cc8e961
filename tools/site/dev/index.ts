import { runCommand } from '../../terminal/run-command.ts'
import { installPackages } from '../install-packages.ts'
import { devOptions } from './options.ts'

await runCommand(async () => {
  const args = process.argv.slice(2)
  // Before anything is installed for a command that only asks how it is used.
  const options = devOptions(args)
  if (typeof options === 'number') return options
  await installPackages()
  const { main } = await import('./cli.ts')
  const running = await main(args)
  return typeof running === 'number' ? running : undefined
})
