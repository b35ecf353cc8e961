;(() => {
  // The place in the page goes with the reader, which a redirection by the page's head would lose.
  addEventListener('DOMContentLoaded', () => {
    const link = document.querySelector('a[href]')
    location.replace(link.href.split('#')[0] + location.search + location.hash)
  })
})()
