import { type GraphLayout, layOutGraph } from './graph-layout.ts'
import type { State, StateMachine, Transition } from './states.ts'
import {
  fontSize,
  lineHeight,
  printArrowHead,
  printText,
  printTextBox,
  short,
  type TextBox,
  textBox,
} from './svg.ts'
import { type TextRun, textWidth, wrapText } from './text-runs.ts'

/** Where the labels and states of a state diagram lie. */
export interface StateLayout extends GraphLayout {
  readonly machine: StateMachine
  /** The transitions between two states, which are drawn as arrows. */
  readonly arrows: readonly Transition[]
  /** By the index of the arrow. */
  readonly labels: readonly TextBox[]
  /** By the index of the state, the text in its box. */
  readonly texts: readonly (readonly TextRun[][])[]
}

/** Widths at which labels are broken, in pixels. */
const labelRoom = 112
const stateRoom = 132
const loopRoom = 160

/** Diameter of the dot at which everything begins. */
const dot = 12

/** Lays the states of something out, from its beginning down. */
export function layOutStates(machine: StateMachine): StateLayout {
  const { states } = machine
  // What leads back to its own state stands in the state: an arrow around it would cross others.
  const arrows = machine.transitions.filter(({ from, to }) => from !== to)
  const texts = states.map((state) => [
    ...stateLines(state),
    ...machine.transitions
      .filter(({ from, to }) => from === state.name && to === from)
      .flatMap((transition) => transitionLines(transition, loopRoom, '↻\u00a0')),
  ])
  const boxes = texts.map((lines) => ({ ...sizeOf(lines, 20, 12), isDot: false }))
  const indexOf = (name: string | undefined) =>
    name === undefined ? states.length : states.findIndex((state) => state.name === name)
  const lines = arrows.map((transition) => transitionLines(transition, labelRoom))
  const layout = layOutGraph({
    nodes: [...boxes, { width: dot, height: dot, isDot: true }],
    edges: arrows.map(({ from, to }, index) => {
      const { width, height } = sizeOf(lines[index] ?? [], 10, 4)
      return { from: indexOf(from), to: indexOf(to), labelWidth: width, labelHeight: height }
    }),
  })
  const labels = layout.edges.map(({ label }, index) => {
    const text = lines[index] ?? []
    return textBox(text, label.x, label.y - (text.length * lineHeight) / 2)
  })
  return { ...layout, machine, arrows, labels, texts }
}

function sizeOf(lines: readonly TextRun[][], across: number, down: number) {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) + across
  return { width, height: lines.length * lineHeight + down }
}

function stateLines({ name, isValue, summary }: State): TextRun[][] {
  const value = isValue ? wrapText(`\`${name}\``, stateRoom, fontSize) : []
  return [...value, ...wrapText(summary, stateRoom, fontSize)]
}

/** What causes a transition, and the event that reports it. */
function transitionLines({ call, value, event, summary }: Transition, room: number, sign = ''): TextRun[][] {
  const name = call ?? (value === undefined ? undefined : event)
  const cause = [name, value].filter((part) => part !== undefined).map((part) => `\`${part}\``)
  const texts = [cause.join(' '), summary].filter((text) => text !== '')
  return texts.flatMap((text, index) => wrapText(`${index === 0 ? sign : ''}${text}`, room, fontSize))
}

/** A state diagram as SVG elements. */
export function printStates({ machine, nodes, edges, labels, texts }: StateLayout): string {
  const arrows = edges.map(({ curve, tip }) => {
    const [first = tip, ...rest] = curve
    const last = rest.at(-1) ?? first
    const path = rest.map(({ x, y }) => `${short(x)} ${short(y)}`).join(' ')
    const head = printArrowHead(tip.x, tip.y, Math.atan2(tip.y - last.y, tip.x - last.x), false)
    return `<path class="picture-arrow" d="M${short(first.x)} ${short(first.y)}C${path}"/>${head}`
  })
  const boxes = machine.states.map((state, index) => {
    const box = nodes[index] ?? { x: 0, y: 0, width: 0, height: 0 }
    return printTextBox(box, texts[index] ?? [], `picture-state ${classOf(state, machine)}`)
  })
  const beginning = nodes[machine.states.length]
  const isBegun = machine.transitions.some(({ from }) => from === undefined)
  const start =
    beginning && isBegun
      ? `<circle class="picture-start" cx="${short(beginning.x + dot / 2)}" cy="${short(beginning.y + dot / 2)}" r="${dot / 2}"/>`
      : ''
  return [start, ...arrows, ...boxes, ...labels.map((label) => printText(label))].join('')
}

/** What is final is coloured; what nothing leads away from is an end; what nothing leads to is only documented. */
function classOf({ name, final }: State, { transitions }: StateMachine): string {
  if (final !== undefined) return final === 'S' ? 'picture-good' : 'picture-bad'
  if (!transitions.some(({ to }) => to === name)) return 'picture-unexplained'
  return transitions.some(({ from, to }) => from === name && to !== name) ? 'picture-open' : 'picture-end'
}
