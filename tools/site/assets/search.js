;(() => {
  const dialog = document.querySelector('.search-dialog')
  if (!dialog) return
  const words = JSON.parse(dialog.dataset.words)
  let loading
  /** The index is a script that is loaded when it is first needed: a page that is a file cannot fetch anything. */
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.src = dialog.dataset.script
      script.onload = () => resolve(antomSearch.openSearch(antomSearch.data))
      script.onerror = () => {
        loading = undefined
        script.remove()
        reject(new Error(script.src))
      }
      document.head.append(script)
    })
    return loading
  }
  const element = (name, className, ...children) => {
    const made = document.createElement(name)
    if (className) made.className = className
    made.append(...children)
    return made
  }
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
  /** A long name may go on in the next line where a part of it begins, and nowhere else. */
  const breakable = (text) =>
    text
      .split(/(?<=[._/])|(?<=\])(?=\.)|(?<=[a-z0-9])(?=[A-Z])/)
      .flatMap((part, index) => (index === 0 ? [part] : [document.createElement('wbr'), part]))
  const marked = (segments, isName) =>
    segments.flatMap(([text, isMarked]) => {
      const content = isName ? breakable(text) : [text]
      return isMarked ? [element('mark', '', ...content)] : content
    })

  const open = (box) => {
    const input = box.querySelector('input')
    const list = box.querySelector('[role="listbox"]')
    const status = box.querySelector('[role="status"]')
    const nothing = box.querySelector('.search-nothing')
    const { id } = list
    let active
    let asked = 0
    let count = 0

    const options = () => [...list.querySelectorAll('[role="option"]')]
    const choose = (option) => {
      active?.setAttribute('aria-selected', 'false')
      active = option
      if (option) {
        option.setAttribute('aria-selected', 'true')
        input.setAttribute('aria-activedescendant', option.id)
        option.scrollIntoView({ block: 'nearest' })
      } else {
        input.removeAttribute('aria-activedescendant')
      }
    }
    const makeOption = (option) => {
      count += 1
      option.id = `${id}-${count}`
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.tabIndex = -1
      return option
    }
    const makeLink = (address, ...children) => {
      const link = makeOption(element('a', 'search-result', ...children))
      link.href = dialog.dataset.pages + address
      return link
    }
    const placeOf = ({ name, where, address }) =>
      makeLink(
        address,
        element('code', 'search-name', ...breakable(name)),
        element('span', 'search-where', where),
      )
    const makeMore = (others) => {
      const text = others.length === 1 ? words.morePlace : fill(words.morePlaces, { n: others.length })
      const more = makeOption(element('div', 'search-more', text))
      more.addEventListener('click', () => {
        const links = others.map(placeOf)
        more.replaceWith(...links)
        choose(links[0])
      })
      return more
    }
    const makeResult = ({ kind, name, title, limits, text, where, address, others }) => {
      const isName = !['family', 'guide', 'heading', 'change'].includes(kind)
      const link = makeLink(
        address,
        element('span', `search-kind ${kind}`, words.kinds[kind]),
        element(isName ? 'code' : 'span', 'search-name', ...marked(name, isName)),
      )
      if (title.length > 0) link.append(' ', element('span', 'search-title', ...marked(title)))
      if (limits) link.append(' ', element('span', 'search-limits', limits))
      if (where) link.append(element('span', 'search-where', where))
      if (text.length > 0) link.append(element('span', 'search-text', ...marked(text)))
      return others.length === 0 ? [link] : [link, makeMore(others)]
    }
    const showNothing = ({ suggestions, guides }, query) => {
      const names = suggestions.map((name) => {
        const button = element('button', '', name)
        button.type = 'button'
        button.addEventListener('click', () => {
          input.value = name
          input.focus()
          answer()
        })
        return button
      })
      const links = guides.map(({ name, address }) => {
        const link = element('a', '', name)
        link.href = dialog.dataset.pages + address
        return element('li', '', link)
      })
      status.textContent = fill(words.nothing, { query })
      nothing.replaceChildren(
        ...(names.length > 0 ? [element('p', '', words.nearNames, ' ', ...names)] : []),
        element('p', '', words.orGuides),
        element('ul', '', ...links),
      )
    }
    const show = (found, query) => {
      choose(undefined)
      list.replaceChildren(...(found?.results ?? []).flatMap(makeResult))
      list.scrollTop = 0
      const shown = found?.results.length ?? 0
      list.hidden = shown === 0
      nothing.hidden = found === undefined || shown > 0
      input.setAttribute('aria-expanded', String(shown > 0))
      if (found === undefined) status.textContent = ''
      else if (shown === 0) showNothing(found, query)
      else {
        const text = shown < found.total ? words.foundMany : shown === 1 ? words.foundOne : words.found
        status.textContent = fill(text, { n: shown, all: found.total })
        choose(options()[0])
      }
    }
    const remember = (query) => {
      if (box.closest('dialog')) return
      try {
        const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`
        history.replaceState(null, '', location.pathname + search)
      } catch {
        /* not from a file */
      }
    }
    const answer = async () => {
      const query = input.value.trim()
      asked += 1
      const turn = asked
      if (query === '') {
        show(undefined, '')
        remember('')
        return
      }
      try {
        if (!loading) status.textContent = words.loading
        const search = await load()
        // What was typed meanwhile has its own turn.
        if (turn !== asked) return
        show(search(query), query)
        remember(query)
      } catch {
        if (turn === asked) status.textContent = words.failed
      }
    }
    const move = (step) => {
      const all = options()
      if (all.length === 0) return
      const at = all.indexOf(active)
      choose(all[(at + step + all.length) % all.length])
    }

    input.addEventListener('input', answer)
    input.addEventListener('keydown', (event) => {
      // Enter and arrows choose among the words of an input method while it is open.
      if (event.isComposing) return
      if (event.key === 'ArrowDown') move(1)
      else if (event.key === 'ArrowUp') move(-1)
      else if (event.key === 'Enter' && active) active.click()
      else return
      event.preventDefault()
    })
    list.addEventListener('pointermove', ({ target }) => {
      const option = target.closest('[role="option"]')
      if (option && option !== active) choose(option)
    })
    box.hidden = false
    return { input, answer }
  }

  /** What cannot be loaded is told when something is typed. */
  const loadAhead = () => void load().catch(() => {})
  const inPage = document.querySelector('.search-page .search')
  const page = inPage && open(inPage)
  let inDialog
  const openDialog = () => {
    if (!page && dialog.open) return
    if (!page) {
      inDialog ??= open(dialog.querySelector('.search'))
      dialog.showModal()
      loadAhead()
    }
    const { input } = page ?? inDialog
    input.focus()
    input.select()
  }
  for (const button of document.querySelectorAll('[data-search-open]')) {
    button.hidden = false
    button.addEventListener('click', openDialog)
  }
  dialog.querySelector('[data-search-close]').addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => {
    // Beside the box, on the backdrop; or a place on this very page.
    if (target === dialog || target.closest('a')) dialog.close()
  })
  const isTyping = ({ target }) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  // Before the interactive reference, which has a search of its own by the same keys.
  const openByKey = (event) => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event)
    if (!isShortcut && !isSlash) return
    event.preventDefault()
    event.stopImmediatePropagation()
    openDialog()
  }
  addEventListener('keydown', openByKey, { capture: true })
  if (page) {
    page.input.addEventListener('focus', loadAhead, { once: true })
    page.input.value = new URLSearchParams(location.search).get('q') ?? ''
    if (page.input.value !== '') page.answer()
  }
})()
