import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

/** Bytes of the largest file that is read. The largest OpenAPI documents that are published have about 12 MB. */
const LARGEST_FILE = 32 * 1024 * 1024

/** Raised when a file is not the text that it should be. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly line: number

  constructor(message: string, line = 1) {
    super(message)
    this.line = line
  }
}

/**
 * Reads a file of text, in the form in which the repository keeps it: lines end with a line feed, and there is no mark of
 * the byte order, whatever an editor made of them. What is generated, and the lines of problems, are the same everywhere.
 *
 * @param largest bytes of the largest file that is read
 * @throws UnreadableFile for a folder, a device, more bytes than that, and bytes that are not UTF-8
 * @throws Error of the file system, with a `code`, when the file is not there or cannot be opened
 */
export async function readText(path: string, largest = LARGEST_FILE): Promise<string> {
  // Opening a pipe would wait for somebody who writes to it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new UnreadableFile('This is a folder or a device. A file is needed.')
    if (found.size > largest) {
      throw new UnreadableFile(`The file is larger than ${largest / 1024 / 1024} MiB. Divide it.`)
    }
    const bytes = Buffer.alloc(found.size + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (await handle.read(bytes, length)).bytesRead
    }
    if (length > found.size) throw new UnreadableFile('The file grew while it was read. Try again.')
    return decode(bytes.subarray(0, length))
  } finally {
    await handle.close()
  }
}

const LINE_END = 0x0a

function decode(bytes: Uint8Array): string {
  // The decoder leaves a mark of the byte order out.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
  let line = 1
  let start = 0
  // A line end is never part of another character, so that each line is UTF-8 or is not.
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end + 1
    line += 1
  }
  throw new UnreadableFile('These bytes are not UTF-8. Save the file as UTF-8.', line)
}
