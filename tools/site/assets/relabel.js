;(() => {
  const { words, patterns } = '{words}'
  const rules = patterns.map(([pattern, replacement]) => [new RegExp(pattern), replacement])
  const translate = (text) => {
    const trimmed = text.trim()
    if (trimmed === '' || trimmed.length > 80) return text
    if (Object.hasOwn(words, trimmed)) return text.replace(trimmed, words[trimmed])
    return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text)
  }
  const names = ['aria-label', 'placeholder', 'title']
  const isText = (element) => element.closest('pre,code,script,style,.site-frame') === null
  const visitText = (node) => {
    const text = translate(node.data)
    if (text !== node.data && node.parentElement && isText(node.parentElement)) node.data = text
  }
  const visitElement = (element) => {
    for (const name of names) {
      const text = element.getAttribute(name)
      if (text !== null && translate(text) !== text) element.setAttribute(name, translate(text))
    }
  }
  const visit = (root) => {
    if (root.nodeType === Node.TEXT_NODE) visitText(root)
    if (root.nodeType !== Node.ELEMENT_NODE) return
    visitElement(root)
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      if (walker.currentNode.nodeType === Node.TEXT_NODE) visitText(walker.currentNode)
      else visitElement(walker.currentNode)
    }
  }
  new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'childList') for (const node of addedNodes) visit(node)
      else visit(target)
    }
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: names,
  })
  visit(document.body)
})()
