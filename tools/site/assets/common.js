;(() => {
  for (const link of document.querySelectorAll('[data-keeps-place]')) {
    link.addEventListener('click', () => {
      link.href = link.href.split(/[?#]/)[0] + location.search + location.hash
    })
  }
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) break
    button.hidden = false
    button.addEventListener('click', () =>
      navigator.clipboard.writeText(button.parentElement.querySelector('pre').textContent),
    )
  }
})()
