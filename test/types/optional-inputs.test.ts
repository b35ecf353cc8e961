import { expect, it } from 'vitest'
import { refusingInputs } from '../support/optional-inputs.ts'

it('what a program can leave out can be undefined, whatever it is compiled with', () => {
  expect(refusingInputs()).toEqual([
    // A request as a server hands it over: no program makes one.
    'NodeRequest.originalUrl',
    // One that is undefined is most often a mistake: the receiver refuses it, as its documentation says.
    'NotificationHandlers.[every member]',
  ])
})
