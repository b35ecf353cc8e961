import { exampleDocument, exampleSpec } from './example-contract.ts'
import { ProjectCopy } from './project-copy.ts'

const CHANGELOG = `# Changelog

All notable changes are documented in this file.

## [Unreleased]
`

/** A small project of version 0.1.0 that has the example contract, in a git repository without commits. */
export async function exampleProject(): Promise<ProjectCopy> {
  const project = new ProjectCopy([])
  project.copy(exampleSpec, 'spec')
  project.write('generated/openapi.json', `${JSON.stringify(await exampleDocument(), null, 2)}\n`)
  project.write('package.json', '{\n  "name": "example-contract",\n  "version": "0.1.0"\n}\n')
  project.write('CHANGELOG.md', CHANGELOG)
  return project
}
