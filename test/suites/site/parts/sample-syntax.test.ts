import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleExamples, sampleLanguages, samplesOf } from '../../../../tools/site/samples/index.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { openapi } from '../../../support/contract.ts'
import { temporaryFolder } from '../../../support/spec-copy.ts'
import { needsTool, outputOf, QUICK_JAVA } from './tools.ts'

const locales = ['en', 'zh-CN'].map((language) => siteLocale(language, openapi, []))

/** Every sample of a language, of every example; in the second language of the site, of the first of each call. */
function allSamples(name: string): [file: string, code: string][] {
  return locales.flatMap((locale, index) =>
    locale.calls.flatMap((call) =>
      sampleExamples(call)
        .slice(0, index === 0 ? undefined : 1)
        .flatMap((example) =>
          samplesOf(call, locale, example)
            .filter(({ lang }) => lang === name)
            .map(({ code }): [string, string] => [`${index}-${call.name}-${example.name}`, code]),
        ),
    ),
  )
}

async function written(name: string, ending: string): Promise<{ folder: string; files: string[] }> {
  const folder = await temporaryFolder()
  const samples = allSamples(name).map(([file, code]) => [`${file}.${ending}`, code] as const)
  await Promise.all(samples.map(([file, code]) => writeFile(join(folder, file), code)))
  return { folder, files: samples.map(([file]) => file) }
}

/** Parses its arguments without looking for what they import. */
const JAVA_PARSER = `import com.sun.source.util.JavacTask;
import java.util.List;
import javax.tools.*;

public class Parse {
    public static void main(String[] files) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null, manager, found, List.of("-proc:none"), null, manager.getJavaFileObjects(files));
        task.parse();
        for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) System.out.println(one);
    }
}
`

describe('every sample is right in the syntax of', () => {
  it('Python', async ({ skip }) => {
    needsTool('python3', skip)
    const { folder, files } = await written('Python', 'py')
    const parse =
      'import ast, sys\nfor file in sys.argv[1:]: ast.parse(open(file, encoding="utf-8").read(), file)'
    expect(await outputOf('python3', ['-c', parse, ...files], folder)).toBe('')
  })

  it('PHP', async ({ skip }) => {
    needsTool('php', skip)
    const { folder, files } = await written('PHP', 'php')
    const parse =
      'foreach (array_slice($argv, 1) as $file) PhpToken::tokenize(file_get_contents($file), TOKEN_PARSE);'
    expect(await outputOf('php', ['-r', parse, '--', ...files], folder)).toBe('')
  })

  it('Go, and as gofmt writes it', async ({ skip }) => {
    needsTool('gofmt', skip)
    const { folder, files } = await written('Go', 'go')
    expect(await outputOf('gofmt', ['-e', '-l', ...files], folder)).toBe('')
  })

  it('Java', async ({ skip }) => {
    needsTool('javac', skip)
    const { folder, files } = await written('Java', 'java')
    await writeFile(join(folder, 'Parse.java'), JAVA_PARSER)
    expect(await outputOf('java', [...QUICK_JAVA, 'Parse.java', ...files], folder)).toBe('')
  })

  it('Bash', async () => {
    const { folder, files } = await written('cURL', 'sh')
    const parse = 'for file in "$@"; do bash -n "$file" || exit 1; done'
    expect(await outputOf('bash', ['-c', parse, 'bash', ...files], folder)).toBe('')
  })
})

describe('a call that has an example', () => {
  const calls = locales.flatMap((locale) => locale.calls.map((call) => ({ call, locale })))

  it.each(sampleLanguages.map(({ name }) => name))('has a sample in %s', (name) => {
    // A notification is answered as an example shows, and cURL cannot receive it.
    const expected = calls.filter(
      ({ call }) =>
        sampleExamples(call).length > 0 &&
        (call.kind === 'operation' ||
          (name !== 'cURL' && call.examples.some(({ message }) => message === 'response'))),
    )
    const having = calls.filter(({ call, locale }) =>
      samplesOf(call, locale).some(({ lang }) => lang === name),
    )
    expect(having.map(({ call }) => call.name)).toEqual(expected.map(({ call }) => call.name))
  })

  it.each(sampleLanguages.map(({ name }) => name))('has words for every value in %s', (name) => {
    const bad = allSamples(name).filter(([, code]) => /undefined|\[object|\n\n\n\n/.test(code))
    expect(bad).toEqual([])
  })
})
