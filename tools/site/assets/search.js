;(() => {
  const data = JSON.parse(document.getElementById('data').textContent)
  const index = [
    ...data.calls,
    ...data.codes.map(([code, meaning, tables]) => {
      const names = tables.split(' ')
      return [
        code,
        `${names.join(data.listSeparator)}${data.colon}${meaning}`,
        `result-codes.html#${names[0]}-${code}`,
      ]
    }),
    ...data.fields.flatMap(([where, address, paths]) =>
      paths.split(' ').map((path) => [path, where, address + path]),
    ),
  ]
  const box = document.querySelector('.search')
  const input = document.getElementById('query')
  const list = document.getElementById('results')
  const found = document.getElementById('found')
  const most = 40
  box.hidden = false
  const rank = (name, words) => {
    const last = name.slice(name.lastIndexOf('.') + 1)
    const [word] = words
    if (last === word) return 0
    if (last.startsWith(word)) return 1
    return last.includes(word) ? 2 : 3
  }
  const show = () => {
    const words = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    list.replaceChildren()
    if (words.length === 0) {
      found.textContent = ''
      return
    }
    const hits = index
      .filter(([name, where]) => words.every((word) => `${name} ${where}`.toLowerCase().includes(word)))
      .map((entry, place) => [rank(entry[0].toLowerCase(), words), place, entry])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    found.textContent =
      hits.length === 0 ? found.dataset.none : found.dataset.found.replace('{n}', hits.length)
    for (const [, , [name, where, address]] of hits.slice(0, most)) {
      const link = document.createElement('a')
      link.href = address
      const code = document.createElement('code')
      code.textContent = name
      const text = document.createElement('span')
      text.textContent = where
      link.append(code, text)
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
  }
  input.addEventListener('input', show)
  input.value = new URLSearchParams(location.search).get('q') ?? ''
  show()
})()
