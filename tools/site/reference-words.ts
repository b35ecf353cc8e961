/** Words of the interactive reference's own interface, by the English that it has built in. */
export const referenceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zh-CN': {},
}
