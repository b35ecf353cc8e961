;(() => {
  const section = document.querySelector('[data-try]')
  if (!section) return
  const find = (selector) => section.querySelector(selector)
  const [form, address, example, body] = ['form', '#try-address', '#try-example', '#try-body'].map(find)
  const [status, answer] = ['.try-status', '.try-answer'].map(find)
  const KEY = 'antom-contract-sandbox'

  const text = (name, values = {}) =>
    section.dataset[`say${name[0].toUpperCase()}${name.slice(1)}`].replace(
      /\{(\w+)\}/g,
      (whole, key) => values[key] ?? whole,
    )
  const say = (name, values) => {
    status.textContent = text(name, values)
  }
  const make = (tag, content, properties = {}) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(content)
    return element
  }

  section.hidden = false
  for (const link of document.querySelectorAll('[data-try-link]')) link.hidden = false
  // Such a page has no origin that could be named to the sandbox.
  if (location.protocol === 'file:') {
    find('.try-form').hidden = true
    say('fromFile')
    return
  }
  find('.try-form pre code').textContent = `npx antom-contract sandbox --allow-origin ${location.origin}`
  try {
    address.value = localStorage.getItem(KEY) ?? address.value
  } catch {
    // Where nothing can be kept, the address is asked for on every page.
  }

  const choose = () => {
    body.value = document.getElementById(example.value).querySelector('pre').textContent
    body.rows = Math.min(20, body.value.split('\n').length + 1)
  }
  // Browsers keep what was chosen when a page is loaded again, but not what follows from it.
  choose()
  example.addEventListener('change', choose)

  // What the policy of the page lets it reach.
  const originIn = (value) => {
    try {
      const url = new URL(value.includes('://') ? value.trim() : `http://${value.trim()}`)
      const isHere = /^https?:$/.test(url.protocol) && ['127.0.0.1', 'localhost'].includes(url.hostname)
      return isHere && url.href === `${url.origin}/` ? url.origin : undefined
    } catch {
      return undefined
    }
  }
  const quietly = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }
  // A browser does not tell a page why it got no answer.
  const reasonAt = async (origin) => {
    const reaches = (mode) =>
      fetch(`${origin}/page-calls`, { ...quietly, mode }).then(
        () => true,
        () => false,
      )
    if (!(await reaches('no-cors'))) return 'unreachable'
    return (await reaches('cors')) ? 'broken' : 'refused'
  }

  const show = (origin, response, content, time) => {
    let message
    try {
      message = JSON.parse(content)
    } catch {
      // Shown as it is.
    }
    const isObject = typeof message === 'object' && message !== null && !Array.isArray(message)
    const values = { status: response.status, time }
    const { resultStatus, resultCode, resultMessage } = (isObject && message.result) || {}
    if (!isObject) say('noAnswer', values)
    else {
      const code = String(resultCode ?? '')
      const known = [...document.querySelectorAll('.codes a')].find((link) => link.textContent === code)
      status.replaceChildren(
        ...(/^[SFU]$/.test(resultStatus)
          ? [make('span', resultStatus, { className: `status ${resultStatus}` }), ' ']
          : []),
        known ? make('a', code, { href: known.href }) : code,
        ` ${text('took', values)}`,
      )
    }
    find('.try-message').textContent = resultMessage ?? ''
    find('.try-answer code').textContent = isObject ? JSON.stringify(message, null, 2) : content
    find('dl').replaceChildren(
      ...['content-type', 'client-id', 'response-time', 'signature']
        .filter((name) => response.headers.has(name))
        .map((name) => {
          const row = make('div', make('dt', name))
          row.append(make('dd', response.headers.get(name)))
          return row
        }),
    )
    const links = find('.try-links')
    const own = links.firstElementChild
    own.href = `${origin}/`
    // Pages of the sandbox itself, such as the one on which the payer pays.
    const pages = isObject
      ? Object.entries(message).filter(
          ([, value]) => typeof value === 'string' && value.startsWith(`${origin}/`),
        )
      : []
    links.replaceChildren(
      ...pages.map(([name, href]) =>
        make('a', text('openField', { name }), { href, target: '_blank', rel: 'noreferrer' }),
      ),
      own,
    )
    answer.hidden = false
  }

  let current
  const send = async () => {
    current?.abort()
    answer.hidden = true
    const origin = originIn(address.value)
    if (origin === undefined) {
      say('wrongAddress')
      address.focus()
      return
    }
    try {
      JSON.parse(body.value)
    } catch (error) {
      say('noRequest', { problem: error.message })
      body.focus()
      return
    }
    current = new AbortController()
    const { signal } = current
    say('sending')
    const start = performance.now()
    const { method } = section.dataset
    let response
    let content
    try {
      response = await fetch(origin + section.dataset.try, {
        ...quietly,
        method,
        redirect: 'error',
        headers: { 'content-type': 'application/json' },
        ...(method !== 'GET' && { body: body.value }),
        signal,
      })
      content = await response.text()
    } catch {
      const reason = signal.aborted ? undefined : await reasonAt(origin)
      if (!signal.aborted) say(reason, { address: origin, origin: location.origin })
      return
    }
    if (signal.aborted) return
    try {
      localStorage.setItem(KEY, origin)
    } catch {
      // See above.
    }
    show(origin, response, content, Math.round(performance.now() - start))
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
  })
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
  })
})()
