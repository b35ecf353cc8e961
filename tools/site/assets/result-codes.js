;(() => {
  const filters = document.querySelector('.filters')
  const count = document.getElementById('count')
  const none = document.getElementById('none')
  const cards = [...document.querySelectorAll('.card')]
  const texts = cards.map((card) => card.textContent.toLowerCase())
  const fields = ['text', 'in', 'status', 'advice'].map((id) => document.getElementById(id))
  const [text, place, status, advice] = fields
  filters.hidden = false
  const show = () => {
    const words = text.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    let shown = 0
    cards.forEach((card, index) => {
      const fits =
        words.every((word) => texts[index].includes(word)) &&
        (place.value === '' || card.dataset.in.split(' ').includes(place.value)) &&
        (status.value === '' || card.dataset.status === status.value) &&
        (advice.value === '' || card.dataset.advice === advice.value)
      card.hidden = !fits
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
      history.replaceState(
        null,
        '',
        `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
      )
    } catch {
      /* not from a file */
    }
  }
  const query = new URLSearchParams(location.search)
  for (const field of fields) {
    field.value = query.get(field.id) ?? ''
    if (field.selectedIndex === -1) field.selectedIndex = 0
    field.addEventListener('input', change)
  }
  show()
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    const card = target?.closest('.card')
    if (!card) return
    if (card.hidden) {
      for (const field of fields) field.value = ''
      show()
    }
    card.scrollIntoView({ block: 'center' })
  }
  addEventListener('hashchange', reveal)
  reveal()
})()
