;(() => {
  globalThis.antomPage = {
    /** What the address names in the page; nothing, where the name is badly escaped. */
    namedElement: () => {
      try {
        return document.getElementById(decodeURIComponent(location.hash.slice(1)))
      } catch {
        return null
      }
    },
  }
  for (const link of document.querySelectorAll('[data-keeps-place]')) {
    link.addEventListener('click', () => {
      link.href = link.href.split(/[?#]/)[0] + location.search + location.hash
    })
  }
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) break
    const name = button.textContent
    let timer
    // Told to those who do not see it as well: the button is a live region.
    const tell = (text) => {
      clearTimeout(timer)
      button.textContent = text
      timer = setTimeout(() => {
        button.textContent = name
      }, 2500)
    }
    button.hidden = false
    button.addEventListener('click', () =>
      navigator.clipboard.writeText(button.parentElement.querySelector('pre').textContent).then(
        () => tell(button.dataset.copied),
        () => tell(button.dataset.failed),
      ),
    )
  }

  const menu = document.getElementById('menu')
  const opener = document.querySelector('.menu-button')
  if (menu && opener) {
    let place
    opener.addEventListener('click', () => {
      if (!menu.matches(':target')) place = { x: scrollX, y: scrollY }
    })
    const close = (event) => {
      // Without a place to go back to, as in a page that was opened with its menu, the link does what it says.
      if (!place) return
      const { x, y } = place
      place = undefined
      event.preventDefault()
      // After everything else that a new address does.
      addEventListener(
        'hashchange',
        () => {
          scrollTo(x, y)
          opener.focus({ preventScroll: true })
        },
        { once: true },
      )
      history.back()
    }
    const link = menu.querySelector('.close')
    link.addEventListener('click', close)
    addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.matches(':target') || document.querySelector('dialog[open]')) return
      if (place) close(event)
      else link.click()
    })
  }

  // What is folded is printed, also by browsers in which no style can say so.
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('main details:not([open])')]
    for (const fold of folded) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false
    folded = []
  })
})()
