import { fill } from '../i18n/translated.ts'
import type { SiteLocale } from '../site-locale.ts'
import { printFigure } from './figure.ts'
import { flowHtml, flowMarkdown } from './flow-text.ts'
import { flowsOf, partiesOf } from './flows.ts'
import { ladderHtml, ladderMarkdown, layOutLadder, printLadder } from './ladder.ts'
import type { Ladder } from './ladder-data.ts'
import { layOutSequence, printSequence } from './sequence-diagram.ts'
import { layOutStates, printStates } from './state-diagram.ts'
import { type StateMachine, stateMachinesOf } from './states.ts'
import { statesHtml, statesMarkdown } from './states-text.ts'

/**
 * Who sends what when in a family: a figure for each of its flows.
 *
 * @param up where the locale's pages are, relative to the page that shows it; empty for a page of its first folder
 * @returns HTML; empty for a family whose flows the contract does not state
 */
export function familyFlow(family: string, locale: SiteLocale, up = '../'): string {
  const parties = partiesOf(locale)
  const { listSeparator, pictures } = locale.labels
  return flowsOf(family, locale)
    .map((flow) => {
      const layout = layOutSequence(flow, parties, pictures)
      const names = [...parties].filter(([party]) =>
        flow.steps.some(({ from, to }) => from === party || to === party),
      )
      const description = fill(pictures.flowDescription, {
        parties: names.map(([, name]) => name).join(listSeparator),
        n: String(flow.steps.filter(({ kind }) => kind !== 'heading').length),
      })
      return printFigure(
        {
          id: `flow-${family}-${flow.name}`,
          title: flow.title,
          description,
          width: layout.width,
          height: layout.height,
          drawing: printSequence(layout),
          text: flowHtml(flow, locale, up),
        },
        locale,
      )
    })
    .join('\n')
}

/** The same as Markdown, for the page's twin. */
export function familyFlowMarkdown(family: string, locale: SiteLocale): string {
  return flowsOf(family, locale)
    .map((flow) => flowMarkdown(flow, locale))
    .join('\n')
}

/**
 * What moves the states of something: a figure for each state machine of a family, or for each that a call moves, inquires
 * or reports.
 *
 * @param subject the name of a family, of an operation or of a notification
 * @param up as of `familyFlow`
 * @returns HTML; empty where the contract states nothing
 */
export function stateDiagram(subject: string, locale: SiteLocale, up = '../'): string {
  return machinesOf(subject, locale)
    .map((machine) => stateFigure(machine, locale, up))
    .join('\n')
}

/** The same as Markdown, for the page's twin. */
export function stateDiagramMarkdown(subject: string, locale: SiteLocale): string {
  return machinesOf(subject, locale)
    .map((machine) => statesMarkdown(machine, locale))
    .join('\n')
}

/** The life of an access token; empty in a contract that has none. */
export function tokenLife(locale: SiteLocale, up = '../'): string {
  return stateMachinesOf(locale)
    .filter(({ name }) => name === 'accessToken')
    .map((machine) => stateFigure(machine, locale, up))
    .join('\n')
}

/** The order of the receiver's checks, with what each of them ends. */
export function receiverChecks(locale: SiteLocale): string {
  return ladderFigure('receiver-checks', locale.labels.ladders.receiver, locale)
}

/** The same as Markdown. */
export function receiverChecksMarkdown({ labels }: SiteLocale): string {
  return ladderMarkdown(labels.ladders.receiver, labels)
}

/** How the client decides the outcome of a call. */
export function clientDecision(locale: SiteLocale): string {
  return ladderFigure('client-decision', locale.labels.ladders.client, locale)
}

/** The same as Markdown. */
export function clientDecisionMarkdown({ labels }: SiteLocale): string {
  return ladderMarkdown(labels.ladders.client, labels)
}

function ladderFigure(id: string, ladder: Ladder, locale: SiteLocale): string {
  const layout = layOutLadder(ladder)
  return printFigure(
    {
      id,
      title: ladder.title,
      description: fill(locale.labels.pictures.laddersDescription, { n: String(ladder.steps.length) }),
      width: layout.width,
      height: layout.height,
      drawing: printLadder(layout, locale.labels.pictures),
      text: ladderHtml(ladder, locale.labels),
    },
    locale,
  )
}

function machinesOf(subject: string, locale: SiteLocale): StateMachine[] {
  const events = locale.calls.find(({ name }) => name === subject)?.events ?? []
  return stateMachinesOf(locale).filter(
    ({ family, inquiry, transitions }) =>
      family === subject ||
      inquiry === subject ||
      transitions.some(
        ({ call, event }) => call === subject || (event !== undefined && events.includes(event)),
      ),
  )
}

function stateFigure(machine: StateMachine, locale: SiteLocale, up: string): string {
  const { listSeparator, pictures } = locale.labels
  const layout = layOutStates(machine)
  const names = machine.states.map(({ name, isValue, summary }) =>
    isValue ? name : summary.replaceAll('`', ''),
  )
  return printFigure(
    {
      id: `states-${machine.family}-${machine.name}`,
      title: machine.title,
      description: fill(pictures.statesDescription, {
        n: String(machine.states.length),
        states: names.join(listSeparator),
      }),
      width: layout.width,
      height: layout.height,
      drawing: printStates(layout),
      text: statesHtml(machine, locale, up),
    },
    locale,
  )
}
