import { buildPackage } from '../tools/build/build-package.ts'

let built: Promise<string> | undefined

/** The folder of the package as it ships, which is made once in a run. */
export function builtPackage(): Promise<string> {
  built ??= buildPackage()
  return built
}
