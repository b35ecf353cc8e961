/** A line of a plot: points of a size and what it took. */
export interface Series {
  readonly name: string
  readonly colour: string
  readonly points: readonly (readonly [size: number, value: number])[]
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 360, 60, 50, 40]

/** A plot with logarithmic axes as SVG: what grows linearly is parallel to the dashed line. */
export function plot(title: string, xLabel: string, series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points)
  const xs = range(points.map(([x]) => x))
  const ys = range(points.map(([, y]) => y))
  const x = (value: number) => LEFT + place(value, xs) * (WIDTH - LEFT - 140)
  const y = (value: number) => HEIGHT - BOTTOM - place(value, ys) * (HEIGHT - BOTTOM - TOP)
  const text = (at: readonly [number, number], content: string, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}"${more}>${content}</text>`
  const ticks = [
    ...decades(xs).map((value) =>
      text([x(value), HEIGHT - BOTTOM + 18], value.toLocaleString('en'), ' text-anchor="middle"'),
    ),
    ...decades(ys).flatMap((value) => [
      `<path d="M${LEFT} ${y(value).toFixed(1)}H${WIDTH - 140}" stroke="#ddd"/>`,
      text([LEFT - 6, y(value) + 4], value.toLocaleString('en'), ' text-anchor="end"'),
    ]),
  ]
  const lines = series.map(({ name, colour, points: own }) => {
    const last = own.at(-1) ?? [xs[0], ys[0]]
    const path = own
      .map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${x(px).toFixed(1)} ${y(py).toFixed(1)}`)
      .join('')
    const dots = own.map(
      ([px, py]) => `<circle cx="${x(px).toFixed(1)}" cy="${y(py).toFixed(1)}" r="3" fill="${colour}"/>`,
    )
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text([x(last[0]) + 8, y(last[1]) + 4], name, ` fill="${colour}"`)}`
  })
  const [low, high] = xs
  const rise = Math.min(high / low, ys[1] / ys[0])
  const guide = `<path d="M${x(low).toFixed(1)} ${y(ys[0]).toFixed(1)}L${x(low * rise).toFixed(1)} ${y(ys[0] * rise).toFixed(1)}" stroke="#999" stroke-dasharray="4 4"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${text([LEFT, 22], title, ' font-size="15"')}
${text([(LEFT + WIDTH - 140) / 2, HEIGHT - 12], xLabel, ' text-anchor="middle"')}
${ticks.join('\n')}
${guide}
${lines.join('\n')}
</svg>
`
}

/** From the power of ten below the least to that above the greatest. */
function range(values: readonly number[]): readonly [number, number] {
  const low = 10 ** Math.floor(Math.log10(Math.min(...values)))
  return [low, Math.max(10 ** Math.ceil(Math.log10(Math.max(...values))), low * 10)]
}

function place(value: number, [low, high]: readonly [number, number]): number {
  return Math.log10(value / low) / Math.log10(high / low)
}

function decades([low, high]: readonly [number, number]): number[] {
  const all: number[] = []
  for (let value = low; value <= high * 1.001; value *= 10) all.push(Number(value.toPrecision(3)))
  return all
}
