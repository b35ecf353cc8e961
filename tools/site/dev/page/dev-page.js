;(() => {
  const own = document.currentScript.src.split('?')[1]
  const isChinese = document.documentElement.lang.startsWith('zh')
  let panel

  function show(notice) {
    panel?.remove()
    panel = undefined
    if (!notice) return
    panel = document.createElement('section')
    panel.className = 'dev-notice'
    panel.setAttribute('role', 'alert')
    const title = document.createElement('h2')
    title.textContent = notice.title[isChinese ? 'zh-CN' : 'en']
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = isChinese ? '关闭' : 'Close'
    close.addEventListener('click', () => show(null))
    const list = document.createElement('ul')
    for (const line of notice.lines) {
      const item = document.createElement('li')
      // As text: it quotes files that anybody may have written.
      item.textContent = line
      list.append(item)
    }
    panel.append(title, close, list)
    document.body.append(panel)
  }

  const events = new EventSource('/dev/events')
  events.addEventListener('message', ({ data }) => {
    const { version, notice } = JSON.parse(data)
    if (version === own) show(notice)
    else {
      events.close()
      location.reload()
    }
  })
  // A page that waits in the history would hold one of the few connections.
  addEventListener('pagehide', () => events.close())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
})()
