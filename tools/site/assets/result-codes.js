;(() => {
  // Programs print addresses of this page; the page of the code says more.
  const goOn = () => {
    const target = antomPage.namedElement()
    const link = target?.closest('.places') && target.querySelector('a')
    if (!link) return false
    location.replace(link.href)
    return true
  }
  addEventListener('hashchange', goOn)
  if (goOn()) return

  const filters = document.querySelector('.filters')
  const count = document.getElementById('count')
  const none = document.getElementById('none')
  const rows = [...document.querySelectorAll('tbody tr')]
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const fields = ['text', 'in', 'status', 'advice'].map((id) => document.getElementById(id))
  const [text, place, status, advice] = fields
  filters.hidden = false
  const show = () => {
    const words = text.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    rows.forEach((row, index) => {
      const fits =
        words.every((word) => texts[index].includes(word)) &&
        (place.value === '' || row.dataset.in.split(' ').includes(place.value)) &&
        (status.value === '' || row.dataset.status === status.value) &&
        (advice.value === '' || row.dataset.advice === advice.value)
      row.hidden = !fits
      if (fits) shown += 1
    })
    count.textContent = filters.dataset.found.replace('{n}', shown)
    none.hidden = shown > 0
  }
  const change = () => {
    show()
    const query = new URLSearchParams(
      fields.filter(({ value }) => value !== '').map(({ id, value }) => [id, value]),
    )
    try {
      history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`)
    } catch {
      // Not from a file.
    }
  }
  const query = new URLSearchParams(location.search)
  for (const field of fields) {
    field.value = query.get(field.id) ?? ''
    if (field.selectedIndex === -1) field.selectedIndex = 0
    field.addEventListener('input', change)
  }
  show()
})()
