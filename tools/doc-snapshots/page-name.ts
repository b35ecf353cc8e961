/** `ams-notify-capture`, for the page at any of the vendor's sites, in either language and either form. */
export function pageName(url: string): string {
  const parts = new URL(url).pathname
    .replace(/\.md$/, '')
    .split('/')
    .filter((part) => part !== '')
    .slice(-2)
    .map((part) => part.replace(/_zh-cn$/, ''))
  return parts
    .join('-')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
}
