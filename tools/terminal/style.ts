import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

/** Colours text, on a terminal that shows colour and unless `NO_COLOR` asks for none. */
export function paint(format: Format, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return shouldColor(stream) ? styleText(format, text, { validateStream: false }) : text
}

function shouldColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true
  return stream.isTTY === true
}
