;(() => {
  // What the address names is shown, however deep it is folded.
  const reveal = () => {
    const target = antomPage.namedElement()
    if (!target) return
    const tab = target.closest('[role="tabpanel"]')?.getAttribute('aria-labelledby')
    if (tab) document.getElementById(tab).click()
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details'))
      fold.open = true
    target.scrollIntoView()
  }
  for (const button of document.querySelectorAll('[data-unfold]')) {
    const folds = button.closest('.message').querySelectorAll('.tree details')
    if (folds.length === 0) continue
    const texts = [button.textContent, button.dataset.fold]
    let isOpen = false
    button.parentElement.hidden = false
    button.addEventListener('click', () => {
      isOpen = !isOpen
      for (const fold of folds) fold.open = isOpen
      button.textContent = texts[Number(isOpen)]
    })
  }

  // Where nothing can be kept, as in a page from a file, the choice holds for this page.
  const kept = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const keep = (key, value) => {
    try {
      localStorage.setItem(key, value)
    } catch {
      // See above.
    }
  }

  for (const [place, group] of [...document.querySelectorAll('[data-tabs]')].entries()) {
    const panels = [...group.querySelectorAll(':scope > [data-tab]')]
    if (panels.length < 2) continue
    const key = `antom-contract-${group.dataset.tabs}`
    const list = document.createElement('div')
    list.setAttribute('role', 'tablist')
    const tabs = panels.map((panel, index) => {
      const tab = document.createElement('button')
      tab.type = 'button'
      tab.id = `tab-${place}-${index}`
      tab.textContent = panel.dataset.tab
      tab.setAttribute('role', 'tab')
      panel.setAttribute('role', 'tabpanel')
      panel.setAttribute('aria-labelledby', tab.id)
      tab.setAttribute('aria-controls', panel.id)
      panel.querySelector('h3').hidden = true
      list.append(tab)
      return tab
    })
    const choose = (chosen) => {
      for (const [index, tab] of tabs.entries()) {
        tab.setAttribute('aria-selected', String(index === chosen))
        tab.tabIndex = index === chosen ? 0 : -1
        panels[index].hidden = index !== chosen
      }
    }
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => {
        choose(index)
        keep(key, panels[index].dataset.tab)
      })
    }
    list.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      const next = (tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length
      tabs[next].focus()
      tabs[next].click()
    })
    group.prepend(list)
    choose(
      Math.max(
        0,
        panels.findIndex((panel) => panel.dataset.tab === kept(key)),
      ),
    )
  }

  addEventListener('hashchange', reveal)
  reveal()
})()
