import { instance } from '@viz-js/viz'
import { isObject, type Json, listAt, objectsAt, stringAt } from '../../contract/json.ts'
import type { Box } from './svg.ts'

/** What is to be laid out: boxes and arrows between them, with the room that their labels need, in pixels. */
export interface Graph {
  readonly nodes: readonly { readonly width: number; readonly height: number; readonly isDot: boolean }[]
  /** `from` and `to` are indexes of nodes. */
  readonly edges: readonly {
    readonly from: number
    readonly to: number
    readonly labelWidth: number
    readonly labelHeight: number
  }[]
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything lies, in pixels from the upper left corner. */
export interface GraphLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Box[]
  readonly edges: readonly {
    /** Points of a Bézier curve: the first, then three for each piece. */
    readonly curve: readonly Point[]
    readonly tip: Point
    /** Middle of the label. */
    readonly label: Point
  }[]
}

const viz = await instance()

/** Pixels in an inch: Graphviz counts sizes in inches, and places in points of which an inch has 72. */
const inch = 72

/** Around the picture, in pixels. */
const edge = 6

/** Lays a graph out from above to below, with Graphviz. It is told every size, since it knows no fonts here. */
export function layOutGraph({ nodes, edges }: Graph): GraphLayout {
  const laidOut = viz.renderJSON({
    directed: true,
    graphAttributes: { rankdir: 'TB', nodesep: 0.22, ranksep: 0.3 },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowsize: 0.7 },
    nodes: nodes.map(({ width, height, isDot }, index) => ({
      name: `n${index}`,
      attributes: { width: width / inch, height: height / inch, ...(isDot && { shape: 'circle' }) },
    })),
    edges: edges.map(({ from, to, labelWidth, labelHeight }, index) => ({
      tail: `n${from}`,
      head: `n${to}`,
      attributes: { id: `${index}`, label: { html: emptyTable(labelWidth, labelHeight) } },
    })),
  }) as Json // It is what Graphviz prints as JSON.
  const [, , width = 0, height = 0] = (stringAt(laidOut, 'bb') ?? '').split(',').map(Number)
  const pointAt = (text: string): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number)
    return { x: x + edge, y: height - y + edge }
  }
  return {
    width: width + edge * 2,
    height: height + edge * 2,
    nodes: objectsAt(laidOut, 'objects').map((node, index) => {
      const { x, y } = pointAt(stringAt(node, 'pos') ?? '')
      const size = nodes[index] ?? { width: 0, height: 0 }
      return { x: x - size.width / 2, y: y - size.height / 2, width: size.width, height: size.height }
    }),
    // Graphviz sorts edges by their nodes.
    edges: listAt(laidOut, 'edges')
      .filter(isObject)
      .sort((a, b) => Number(stringAt(a, 'id')) - Number(stringAt(b, 'id')))
      .map((drawn) => {
        const [tip = '', ...curve] = (stringAt(drawn, 'pos') ?? '').replace(/^e,/, '').split(' ')
        return { curve: curve.map(pointAt), tip: pointAt(tip), label: pointAt(stringAt(drawn, 'lp') ?? '') }
      }),
  }
}

function emptyTable(width: number, height: number): string {
  return `<TABLE BORDER="0" CELLBORDER="0" CELLPADDING="0" CELLSPACING="0" FIXEDSIZE="TRUE" WIDTH="${Math.ceil(width)}" HEIGHT="${Math.ceil(height)}"><TR><TD></TD></TR></TABLE>`
}
