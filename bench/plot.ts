import { figure, times } from './format.ts'
import { OURS } from './harness.ts'
import { type Results, ratioOf } from './results.ts'

const WIDTH = 880
const ROW = 34
const TOP = 64
const LEFT = 300
const RIGHT = 250

/**
 * The summary as a drawing: how many times as much each peer takes, on a logarithmic scale. It has no fonts of its
 * own, and colours for a light and a dark page.
 */
export function drawing({ machine, lines: found }: Results): string {
  const bars = found.map(({ comparison }) => ({ comparison, ratio: ratioOf(comparison) }))
  const ratios = bars.map(({ ratio }) => ratio)
  const least = Math.min(1, ...ratios) / 1.15
  const most = Math.max(10, ...ratios) * 1.15
  const scale = (WIDTH - LEFT - RIGHT) / Math.log(most / least)
  const x = (ratio: number) => round(LEFT + Math.log(ratio / least) * scale)
  const bottom = TOP + bars.length * ROW
  const height = bottom + 44
  const ticks = [0.1, 1, 10, 100, 1000].filter((tick) => tick >= least && tick <= most)
  const facts = new Map(machine)
  const lines = ticks.map((tick) => {
    const place = x(tick)
    // Only the line at 1 goes all the way: others would cross the words.
    const [kind, top] = tick === 1 ? ['even', TOP - 8] : ['tick', bottom - 6]
    return `<path class="${kind}" d="M${place} ${top}V${bottom}"/><text class="note" text-anchor="middle" x="${place}" y="${bottom + 16}">${tick}×</text>`
  })
  const rows = bars.map(({ comparison, ratio }, index) => {
    const { what, peer, ours, theirs, unit } = comparison
    const y = TOP + index * ROW
    const [from, to] = ratio < 1 ? [x(ratio), x(1)] : [x(1), x(ratio)]
    const width = round(Math.max(2, to - from))
    const end = Math.max(to, from + 2)
    return [
      `<text x="${LEFT - 14}" y="${y + 13}" text-anchor="end">${escaped(what)}</text>`,
      `<text class="note" x="${LEFT - 14}" y="${y + 27}" text-anchor="end">${figure(ours, unit)}</text>`,
      `<rect class="${ratio < 1 ? 'worse' : 'better'}" x="${from}" y="${y + 5}" width="${width}" height="18" rx="3"/>`,
      `<text class="ratio" x="${round(end + 8)}" y="${y + 13}">${times(ratio).replace('x', '×')}</text>`,
      `<text class="note" x="${round(end + 8)}" y="${y + 27}">${escaped(peer)} ${figure(theirs, unit)}</text>`,
    ].join('')
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title summary">
<title id="title">What peers take, as a multiple of what ${OURS} takes</title>
<desc id="summary">${bars.map(({ comparison, ratio }) => escaped(`${comparison.what}: ${comparison.peer} ${times(ratio)}`)).join('; ')}</desc>
<style>
text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
.head { font-weight: 600; font-size: 15px }
.note { font-size: 11px; fill: #59636e }
.ratio { font-weight: 600 }
.tick, .even { stroke: #d1d9e0; fill: none }
.even { stroke: #59636e; stroke-dasharray: 3 3 }
.better { fill: #1a7f37 }
.worse { fill: #bc4c00 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.note { fill: #9198a1 }
.tick { stroke: #3d444d }
.even { stroke: #9198a1 }
.better { fill: #3fb950 }
.worse { fill: #f0883e }
}
</style>
<text class="head" x="14" y="24">What peers take, as a multiple of what ${OURS} takes</text>
<text class="note" x="14" y="42">Time, bytes or type instantiations, on a logarithmic scale. Longer is better for us; left of 1× we take more.</text>
${[...lines, ...rows].join('\n')}
<text class="note" x="14" y="${height - 10}">${escaped([facts.get('processor'), facts.get('system'), facts.get('date')].join(' · '))}</text>
</svg>
`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
